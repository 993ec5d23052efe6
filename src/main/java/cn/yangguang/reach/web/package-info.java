@NullMarked
package cn.yangguang.reach.web;

import org.jspecify.annotations.NullMarked;
