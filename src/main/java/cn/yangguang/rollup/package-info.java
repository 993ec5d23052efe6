/**
 * 年报汇总: the yearly reports of the units below an organ, added up cell by cell, and who has reported by when.
 *
 * <p>In law: 条例 2019 Art. 49 (departments by 31 January to the 主管部门, whose report of the government follows by 31 March), 2007 Art. 31; a county
 * answers for what its units report (Art. 3, 46).
 *
 * <p>Promises: a sum is added up whenever somebody asks and never stored; a unit that has not reported is told and never taken for
 * 0; a unit that was created or dissolved enters the check across the years only with its note; a reminder stays on record.
 *
 * <p>Neighbours: takes every report from {@code yearbook}, forms and relations from {@code yearform}.
 */
@NullMarked
@ApplicationModule(
        displayName = "rollup 年报汇总",
        allowedDependencies = {
            "oversight",
            "supervision",
            "yearform",
            "yearpaper",
            "yearbook",
            "organ",
            "identity",
            "journal",
            "page"
        })
package cn.yangguang.rollup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
