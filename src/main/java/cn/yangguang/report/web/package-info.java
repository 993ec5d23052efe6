/** Pages and programs' addresses of the yearly report. */
@NullMarked
package cn.yangguang.report.web;

import org.jspecify.annotations.NullMarked;
