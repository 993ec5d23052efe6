/** The pages of 应公开事项 in the office. */
@NullMarked
package cn.yangguang.obligation.web;

import org.jspecify.annotations.NullMarked;
