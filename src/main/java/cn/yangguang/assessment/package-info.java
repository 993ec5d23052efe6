/**
 * 考核: how an organ's disclosure work of a year is scored, told, appealed against and ranked.
 *
 * <p>In law: 条例 2019 Art. 46, 2007 Art. 29 (考核制度), 2019 Art. 50 (the result stands in the yearly report); notices of the State Council's
 * office ask that 政务公开 weighs at least 4 % in the general assessment of a government, which is not computed here. Tables, periods and rules of
 * points are dated data ({@code tables.csv}, {@code table-*.txt}, {@code terms.csv}) and a convention of the software.
 *
 * <p>Promises: one table ({@link cn.yangguang.assessment.AssessmentAction}) says what may be done by whom; computed points follow from the records by a named
 * figure and a rule, each with the page where it can be looked at; what an organ has no records for is left out of its points and of their
 * maximum, and organs are ranked by the share they reached; when the provisional result is told, figures and points are kept as they are then; scores are only
 * added, so after an appeal both values stand; nothing is final before the period of appeal is over and every appeal is decided.
 *
 * <p>Neighbours: figures come from {@code obligation}, {@code application}, {@code rollup}, {@code supervision}, {@code complaint}, {@code appraisal} and
 * {@code workrecord}; {@code supervision} hears what waits.
 */
@ApplicationModule(
        displayName = "assessment 考核",
        allowedDependencies = {
            "obligation",
            "application",
            "rollup",
            "yearbook",
            "complaint",
            "appraisal",
            "workrecord",
            "supervision",
            "report",
            "calendar",
            "tabular",
            "organ",
            "identity",
            "journal",
            "page"
        })
@NullMarked
package cn.yangguang.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
