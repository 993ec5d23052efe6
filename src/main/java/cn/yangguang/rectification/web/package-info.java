/** The office's pages of 更正: the list, a new request, and one request with its acts, papers and letter. */
@NullMarked
package cn.yangguang.rectification.web;

import org.jspecify.annotations.NullMarked;
