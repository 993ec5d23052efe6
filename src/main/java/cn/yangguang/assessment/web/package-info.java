/** 考核 for the office: tables, scores, appeals, ranking, exports. */
@NullMarked
package cn.yangguang.assessment.web;

import org.jspecify.annotations.NullMarked;
