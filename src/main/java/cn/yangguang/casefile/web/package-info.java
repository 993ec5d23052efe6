/** The file of a case, to be taken by those who handle it. */
@NullMarked
package cn.yangguang.casefile.web;

import org.jspecify.annotations.NullMarked;
