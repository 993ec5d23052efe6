package cn.yangguang.reportcheck;

import cn.yangguang.yearform.ReportingOrgan.Level;
import cn.yangguang.yearform.YearTables;
import org.jspecify.annotations.Nullable;

/**
 * What is known besides the report.
 *
 * @param organ its full name, when the caller knows it; else empty, and the report itself tells
 * @param level UNKNOWN when the name is to tell it
 * @param previous the figures of the year before; null when they are not at hand
 */
public record CheckOptions(
        String organ, Level level, @Nullable YearTables previous) {

    /** The report alone. */
    public static final CheckOptions NONE = new CheckOptions("", Level.UNKNOWN, null);

    public CheckOptions with(@Nullable YearTables figures) {
        return new CheckOptions(organ, level, figures);
    }
}
