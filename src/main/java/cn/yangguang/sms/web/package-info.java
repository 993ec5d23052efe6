@NullMarked
package cn.yangguang.sms.web;

import org.jspecify.annotations.NullMarked;
