/** 订阅 for the staff. */
@NullMarked
package cn.yangguang.subscription.web.office;

import org.jspecify.annotations.NullMarked;
