/** Pages of the registers, of topics and of proposals, in the office. */
@NullMarked
package cn.yangguang.workrecord.web;

import org.jspecify.annotations.NullMarked;
