/**
 * 评测: a public, seeded set of made-up township documents with every entity and look-alike labelled, and how well the review
 * before publication does on it.
 *
 * <p>In law: none of its own; it measures what {@code screening} promises under 条例 Art. 17 and 个人信息保护法 Art. 28.
 *
 * <p>Promises: the same seed gives the same bytes with the same JDK; every label is true; all people, numbers, places and firms
 * are invented by a generator; a miss is told by its place, never by the value. The texts are written without looking at how
 * the detectors work. Plain Java: no Spring, no database, no clock.
 *
 * <p>Neighbours: uses {@code screening}, {@code dissection} and {@code typeset}.
 */
@NullMarked
@ApplicationModule(
        displayName = "scoring 评测",
        allowedDependencies = {"screening", "dissection", "typeset"})
package cn.yangguang.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
