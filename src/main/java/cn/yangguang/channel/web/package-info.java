@NullMarked
package cn.yangguang.channel.web;

import org.jspecify.annotations.NullMarked;
