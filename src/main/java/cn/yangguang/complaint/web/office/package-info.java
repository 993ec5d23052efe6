/** 监督投诉与意见建议 in the office: the list with the figures of a year, keying in, and one entry with its acts. */
@NullMarked
package cn.yangguang.complaint.web.office;

import org.jspecify.annotations.NullMarked;
