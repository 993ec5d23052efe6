/** 订阅 for the public: asked for, confirmed, changed, left. */
@NullMarked
package cn.yangguang.subscription.web.portal;

import org.jspecify.annotations.NullMarked;
