/** Pages and programs' addresses of 主动公开. */
@NullMarked
package cn.yangguang.disclosure.web;

import org.jspecify.annotations.NullMarked;
