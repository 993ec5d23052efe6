@NullMarked
package cn.yangguang.rollup.web;

import org.jspecify.annotations.NullMarked;
