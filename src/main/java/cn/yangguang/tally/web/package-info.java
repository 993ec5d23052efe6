/** The list behind a figure, in the office. */
@NullMarked
package cn.yangguang.tally.web;

import org.jspecify.annotations.NullMarked;
