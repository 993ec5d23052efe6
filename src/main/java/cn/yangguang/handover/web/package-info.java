@NullMarked
package cn.yangguang.handover.web;

import org.jspecify.annotations.NullMarked;
