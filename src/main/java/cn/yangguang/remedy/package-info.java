/**
 * 救济: what somebody does against an organ's handling of disclosure — 行政复议, 行政诉讼 and 举报投诉 — recorded from its acceptance to its
 * result, by the organ that has to answer it, a complaint by the organ above.
 *
 * <p>In law: 条例 Art. 51 (2007: Art. 33); 行政复议法, 行政诉讼法 as far as an organ must keep their periods
 * ({@link cn.yangguang.law.RemedyTerm}); Art. 50(3) and the form of the yearly report for the results as on 31 December.
 *
 * <p>Promises: one table ({@link cn.yangguang.remedy.RemedyRules}) says what may happen; steps are only ever added, a mistaken one is
 * voided by a later one; who complained is sealed at rest and known to the organ that handles the complaint alone; a decision that
 * orders a new reply changes the case in the same transaction or not at all.
 *
 * <p>Neighbours: {@code application} holds the case. Other modules count by {@code remedy.results_in(year)}.
 */
@ApplicationModule(
        displayName = "remedy 救济",
        allowedDependencies = {"application", "law", "calendar", "vault", "organ", "identity", "journal", "page"})
@NullMarked
package cn.yangguang.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
