/** The office's pages of 依申请公开: the register, entering an application, the case with its acts, its clock, and the list for supervision. */
@NullMarked
package cn.yangguang.application.web.office;

import org.jspecify.annotations.NullMarked;
