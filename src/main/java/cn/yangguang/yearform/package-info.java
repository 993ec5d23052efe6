/**
 * 年报表式: the forms of the yearly report as data, and the relations its figures must keep.
 *
 * <p>In law: 条例 2007 Art. 31–32 and 国办发〔2014〕32号 (era A, 2008–2018), 国办公开办函〔2019〕60号 (era B, 2019–2020), 国办公开办函〔2021〕30号 (era C, from 2021).
 *
 * <p>Promises: every row, column, heading and note of a form stands in its data file in the order of the form; a new form is a
 * new file with its years, not code; a figure that was changed breaks exactly the relations that contain it. Plain Java: no
 * Spring, no database, no clock.
 *
 * <p>Neighbours: uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "yearform 年报表式",
        allowedDependencies = {})
package cn.yangguang.yearform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
