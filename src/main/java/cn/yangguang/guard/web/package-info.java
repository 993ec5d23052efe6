@NullMarked
package cn.yangguang.guard.web;

import org.jspecify.annotations.NullMarked;
