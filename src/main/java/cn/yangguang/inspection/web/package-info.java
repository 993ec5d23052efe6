/** 督查 in the office: plans, inspections, the check of an item on a phone, orders. */
@NullMarked
package cn.yangguang.inspection.web;

import org.jspecify.annotations.NullMarked;
