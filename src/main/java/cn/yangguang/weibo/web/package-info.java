@NullMarked
package cn.yangguang.weibo.web;

import org.jspecify.annotations.NullMarked;
