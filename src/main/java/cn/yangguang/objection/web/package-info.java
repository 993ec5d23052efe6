/** Words that both faces of the objections use. */
@NullMarked
package cn.yangguang.objection.web;

import org.jspecify.annotations.NullMarked;
