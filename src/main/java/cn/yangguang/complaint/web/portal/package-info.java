/** 监督投诉与意见建议 for the public: written, looked over, sent; then followed by number and query code. */
@NullMarked
package cn.yangguang.complaint.web.portal;

import org.jspecify.annotations.NullMarked;
