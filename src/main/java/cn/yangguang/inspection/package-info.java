/**
 * 督查: looks, by plan and at random, whether what is published is true, complete, in time and by the rules, and sees that what is wrong
 * is put right.
 *
 * <p>In law: 条例 Art. 46, 47 (inspection, order to put right, criticism, proposal to hold to account), 52, 53 (liability); 2007: Art. 29, 30,
 * 34, 35. In life: a leader's look every month, the 督查领导小组 (纪委) every quarter, township and villages alike.
 *
 * <p>Promises: what a plan asks for falls due by itself; the sample follows from the seed and the population file and can be repeated by
 * anybody ({@link cn.yangguang.inspection.Sampling}); nobody can choose the seed, for the population is fixed before it is known; nobody
 * inspects their own work; one table says what may happen, steps are only ever added; names in an accountability record are sealed.
 *
 * <p>Neighbours: reads what {@code disclosure}, {@code gate} and {@code village} show; tells {@code supervision} what is late and {@code report} what
 * it may speak of.
 */
@ApplicationModule(
        displayName = "inspection 督查",
        allowedDependencies = {
            "steps",
            "calendar",
            "catalogue",
            "enclosure",
            "disclosure",
            "files",
            "gate",
            "identity",
            "journal",
            "letter",
            "obligation",
            "organ",
            "page",
            "oversight",
            "supervision",
            "report",
            "tabular",
            "vault",
            "village"
        })
@NullMarked
package cn.yangguang.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
