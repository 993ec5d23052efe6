/**
 * 监督投诉与意见建议: what the public says of an organ's or village's disclosure — 意见建议, 咨询, 投诉, 举报 — from its receipt on line, by
 * telephone, letter box, visit or hand-over to its answer and the sender's satisfaction.
 *
 * <p>In law: 条例 Art. 46 (社会评议), 47, 51 (complaint and report to the 主管部门), 53; 政府网站检查指标: a valid message unanswered for more
 * than three months fails the site. The days are dated configuration ({@code terms.csv}).
 *
 * <p>Promises: one table ({@link cn.yangguang.complaint.ComplaintRules}) says what may happen; steps are only ever added; the due date is
 * computed and explained, never stored; a 举报 exists only for inspectors of the organ that keeps it, never for whom it concerns nor
 * for those who work at the organ it is about; words, identity, files and steps are sealed, the identity apart, and every look at it
 * is journalled; numbers are random, so that nothing missing betrays a 举报.
 *
 * <p>Neighbours: what falls under Art. 47, 51 is carried over into {@code remedy}, which alone counts it for the yearly report; {@code report} may speak of
 * the rest ({@link cn.yangguang.report.SpokenFigures}).
 */
@ApplicationModule(
        displayName = "complaint 监督投诉与意见建议",
        allowedDependencies = {
            "remedy",
            "oversight",
            "supervision",
            "report",
            "onlineform",
            "calendar",
            "vault",
            "traffic",
            "files",
            "organ",
            "identity",
            "journal",
            "page"
        })
@NullMarked
package cn.yangguang.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
