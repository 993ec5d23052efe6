/** 上报 in the office and for programs: make an export, fetch one by code, take one in. */
@NullMarked
package cn.yangguang.upward.web;

import org.jspecify.annotations.NullMarked;
