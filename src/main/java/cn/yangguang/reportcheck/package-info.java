/**
 * 年报核查: reads anyone's yearly report, whatever the file, and tells what does not agree in it, with its place.
 *
 * <p>In law: 条例 Art. 49–50 (2007: Art. 31–32) and the three forms of the report; that the published figures agree is asked by 国办公开办函〔2021〕30号.
 *
 * <p>Promises: a finding names its rule, its place and the numbers; a round figure (5500余条) is never compared exactly; a list that only
 * picks out some of a total is not taken for all of it; what cannot be read is said in one line. Nothing of the file is changed
 * or kept. Plain Java: no Spring, no database, no clock.
 *
 * <p>Neighbours: dissection (files), yearform (forms and relations of the tables).
 */
@NullMarked
@ApplicationModule(
        displayName = "reportcheck 年报核查",
        allowedDependencies = {"dissection", "yearform"})
package cn.yangguang.reportcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
