@NullMarked
package cn.yangguang.harvest.web;

import org.jspecify.annotations.NullMarked;
