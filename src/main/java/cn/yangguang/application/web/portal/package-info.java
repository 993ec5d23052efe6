/**
 * 依申请公开 for applicants: the form, the receipt, the page of progress. No session and no cookie; what is told of a case is told to
 * whoever has its number and query code, and is kept by nobody on the way.
 */
@NullMarked
package cn.yangguang.application.web.portal;

import org.jspecify.annotations.NullMarked;
