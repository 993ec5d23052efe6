/** 社会评议 for the office: comments to look at, questionnaires from draft to result, paper. */
@NullMarked
package cn.yangguang.appraisal.web.office;

import org.jspecify.annotations.NullMarked;
