/** 督办交办 in the office: the list with its lights, a new order, one order with the parts of its addressees. */
@NullMarked
package cn.yangguang.directive.web;

import org.jspecify.annotations.NullMarked;
