/** The button that turns an answer into a draft. */
@NullMarked
package cn.yangguang.conversion.web;

import org.jspecify.annotations.NullMarked;
