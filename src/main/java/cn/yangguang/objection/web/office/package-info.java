/** The office side of objections: the list, one with its acts, a new one keyed in by staff. */
@NullMarked
package cn.yangguang.objection.web.office;

import org.jspecify.annotations.NullMarked;
