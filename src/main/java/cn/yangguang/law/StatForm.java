package cn.yangguang.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms in which applications are counted, by the reporting year (not by the version of the 条例). */
public enum StatForm {
    /** 政府信息公开情况统计表 (国办发〔2014〕32号), chapter 三. */
    F2014(2014, 2018),
    /** 年度报告, section 三 (国办公开办函〔2019〕60号). */
    F2019(2019, 2020),
    /** 年度报告, section 三 (国办公开办函〔2021〕30号). */
    F2021(2021, Integer.MAX_VALUE);

    private static final class Rows {
        private static final List<StatRow> ALL = LawTable.of(
                "stat-forms.csv",
                List.of("表式", "行", "上级行", "名称"),
                row -> new StatRow(row.one("表式", StatForm.class), row.needed("行"), row.text("上级行"), row.needed("名称")));
    }

    private final int firstYear;
    private final int lastYear;

    StatForm(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The form of a reporting year; empty before there was a national one. */
    public static Optional<StatForm> of(int year) {
        return Arrays.stream(values())
                .filter(form -> year >= form.firstYear && year <= form.lastYear)
                .findFirst();
    }

    /** Its rows about applications, in the order of the form. */
    public List<StatRow> rows() {
        return Rows.ALL.stream().filter(row -> row.form() == this).toList();
    }

    /**
     * The row in which an outcome is counted; empty when this form has none. A form that has fewer rows counts it in the row
     * above.
     *
     * @param privacy whether a refusal for a third party is about personal privacy; the form of 2014 has a row of its own for it
     */
    public Optional<StatRow> row(ReplyOutcome outcome, boolean privacy) {
        Map<String, StatRow> rows = new LinkedHashMap<>();
        rows().forEach(row -> rows.put(row.code(), row));
        String code = LawProfile.of(this == F2014 ? LawVersion.R2007 : LawVersion.R2019)
                .outcome(outcome)
                .map(rule -> privacy ? rule.otherStatRow().orElse(rule.statRow()) : rule.statRow())
                .orElse("");
        while (!code.isEmpty() && !rows.containsKey(code)) {
            code = code.substring(0, Math.max(0, code.lastIndexOf('.')));
        }
        return Optional.ofNullable(rows.get(code));
    }
}
