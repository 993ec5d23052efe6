/** The public side of objections: the form, and how it goes. */
@NullMarked
package cn.yangguang.objection.web.portal;

import org.jspecify.annotations.NullMarked;
