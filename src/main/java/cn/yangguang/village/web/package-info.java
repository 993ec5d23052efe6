/** Pages of the staff about what villages owe and publish. */
@NullMarked
package cn.yangguang.village.web;

import org.jspecify.annotations.NullMarked;
