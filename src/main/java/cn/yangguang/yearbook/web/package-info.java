/** The desk of the yearly report by its form, and what readers see of it. */
@NullMarked
package cn.yangguang.yearbook.web;

import org.jspecify.annotations.NullMarked;
