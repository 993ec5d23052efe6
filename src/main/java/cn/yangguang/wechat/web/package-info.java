@NullMarked
package cn.yangguang.wechat.web;

import org.jspecify.annotations.NullMarked;
