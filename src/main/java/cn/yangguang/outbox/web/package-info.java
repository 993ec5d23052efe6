@NullMarked
package cn.yangguang.outbox.web;

import org.jspecify.annotations.NullMarked;
