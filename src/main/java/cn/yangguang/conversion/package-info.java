/**
 * 转为主动公开: what was given to one applicant becomes a draft for everybody.
 *
 * <p>In law: 条例 Art. 44 (what several people ask for, or an applicant suggests, may be published; 2007: Art. 9).
 *
 * <p>Promises: the draft goes through every review like any other, nothing is published by this; the draft holds what was given out and
 * nothing of who asked; the case notes the act in the same transaction or no draft is made.
 *
 * <p>Neighbours: reads {@code application}, writes a draft through {@code disclosure}; nothing uses it.
 */
@ApplicationModule(
        displayName = "conversion 转为主动公开",
        allowedDependencies = {"application", "disclosure", "law", "identity", "page"})
@NullMarked
package cn.yangguang.conversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
