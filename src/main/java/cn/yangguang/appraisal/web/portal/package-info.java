/** 社会评议 for the public: what one thinks of an item, the questionnaire of the year, their results. */
@NullMarked
package cn.yangguang.appraisal.web.portal;

import org.jspecify.annotations.NullMarked;
