package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.yearform.YearTables;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The report of one unit for one year, as far as it is.
 *
 * @param tables what it reported; empty tables unless {@link ReportState#counts}
 * @param errors findings that block
 * @param warnings those that do not
 * @param approvedAt null unless approved
 */
public record UnitReport(
        Organ organ,
        ReportState state,
        YearTables tables,
        int errors,
        int warnings,
        @Nullable Instant approvedAt) {

    public boolean counts() {
        return state.counts();
    }
}
