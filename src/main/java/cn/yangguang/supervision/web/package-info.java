@NullMarked
package cn.yangguang.supervision.web;

import org.jspecify.annotations.NullMarked;
