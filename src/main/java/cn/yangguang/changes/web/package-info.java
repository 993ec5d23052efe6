/** Lets whoever acts see the result at once. */
@NullMarked
package cn.yangguang.changes.web;

import org.jspecify.annotations.NullMarked;
