/** Pages of the staff about booklets. */
@NullMarked
package cn.yangguang.booklet.web;

import org.jspecify.annotations.NullMarked;
