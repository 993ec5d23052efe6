package cn.yangguang.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What could be charged at a time.
 *
 * @param note in Chinese, with who may pay less
 */
public record FeeEra(Kind kind, String note, String article, Mark mark) {

    /** The three times. */
    public enum Kind {
        /** Cost of searching, copying and posting, by local tariffs; amounts are entered, not reckoned. */
        COST,
        /** Nothing at all. */
        FREE,
        /** 信息处理费 by {@link FeeTariff}. */
        PROCESSING
    }

    private static final List<Dated<FeeEra>> ROWS = LawTable.of(
            "fee-eras.csv",
            List.of("时期", "说明", "依据", "标记", "生效日", "失效日"),
            row -> row.dated(new FeeEra(
                    row.one("时期", Kind.class), row.needed("说明"), row.needed("依据"), row.one("标记", Mark.class))));

    /** What could be charged on this day; before the first 条例 as on its first day. */
    public static FeeEra on(LocalDate day) {
        LocalDate first = LawVersion.R2007.inForceFrom();
        LocalDate asked = day.isBefore(first) ? first : day;
        return ROWS.stream()
                .filter(row -> row.holdsOn(asked))
                .map(Dated::value)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("法规数据文件 fee-eras.csv 缺少 " + asked + " 有效的行"));
    }
}
