/** 上下级 in the office: down the tree of organs, the figures of a unit, its records masked, a record opened with a reason, the looks. */
@NullMarked
package cn.yangguang.oversight.web;

import org.jspecify.annotations.NullMarked;
