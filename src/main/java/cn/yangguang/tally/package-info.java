/**
 * 统计: the figures of a year as the records show them, each with the list of records behind it.
 *
 * <p>In law: 条例 Art. 49 and 50 (2007: Art. 31 and 32); the forms 国办发〔2014〕32号, 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号, chosen by the reporting
 * year and not by the version of the 条例 that governs a case. How cases count is decision 0024.
 *
 * <p>Promises: a number is the length of its list; what no record shows is blank and never 0; what came in and was left over
 * is what was ended and is left over, for every history of cases; sums kept beside the records are compared with a full
 * count every night, and a difference is told.
 *
 * <p>Neighbours: counts {@code application.v_statistics}, {@code remedy.results_in}, {@code remedy.complaints_in} and the views of {@code disclosure}; {@code report} stands above.
 */
@NullMarked
@ApplicationModule(
        displayName = "tally 统计",
        allowedDependencies = {
            "rounds",
            "law",
            "yearform",
            "application",
            "remedy",
            "organ",
            "identity",
            "journal",
            "page",
            "tabular"
        })
package cn.yangguang.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
