/** The office's pages of 主动公开: the editor, the reviews, the 信息库, the history and the 呈批单. */
@NullMarked
package cn.yangguang.disclosure.web.office;

import org.jspecify.annotations.NullMarked;
