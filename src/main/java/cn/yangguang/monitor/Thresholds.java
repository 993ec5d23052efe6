package cn.yangguang.monitor;

import java.time.LocalDate;
import java.util.List;

/**
 * From which numbers on an inspection fails a site at once (单项否决).
 *
 * @param from first day on which these hold
 * @param homeDays VE-3: days without anything new
 * @param newsAndNotices VE-4 (1): columns of 动态、要闻 and 通知公告、政策文件 not updated, together
 * @param columns VE-4 (2): columns of any kind not updated
 * @param empty VE-4 (3): empty columns
 */
record Thresholds(LocalDate from, int homeDays, int newsAndNotices, int columns, int empty, String source) {

    private static final List<Thresholds> VERSIONS = List.of(
            new Thresholds(LocalDate.of(2008, 5, 1), 14, 5, 10, 5, "全国政府网站普查评分表"),
            new Thresholds(LocalDate.of(2019, 4, 1), 14, 5, 10, 5, "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）"));

    static Thresholds on(LocalDate day) {
        Thresholds holding = VERSIONS.getFirst();
        for (Thresholds version : VERSIONS) {
            holding = version.from.isAfter(day) ? holding : version;
        }
        return holding;
    }
}
