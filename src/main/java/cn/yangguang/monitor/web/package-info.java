/** The monitor's pages in the office. */
@NullMarked
package cn.yangguang.monitor.web;

import org.jspecify.annotations.NullMarked;
