/** Pages of the staff about notice boards; entering a posting is made for a telephone in the hand. */
@NullMarked
package cn.yangguang.noticeboard.web;

import org.jspecify.annotations.NullMarked;
