package cn.yangguang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A period in 行政复议, 行政诉讼 or 举报投诉, by the law on the day from which it is counted.
 *
 * @param workingDays whether working days are counted; else calendar days, whose last one moves on from a free day
 * @param countedFrom the day 0, in Chinese
 */
public record RemedyTerm(
        RemedyTermCode code, int days, boolean workingDays, String countedFrom, String article, Mark mark) {

    private static final List<Dated<RemedyTerm>> ROWS = LawTable.of(
            "remedy-terms.csv",
            List.of("代码", "名称", "日数", "单位", "起算", "依据", "标记", "生效日", "失效日"),
            row -> row.dated(term(row)));

    /** The period as it stands for a count that begins on this day; empty where the law of the day knows none. */
    public static Optional<RemedyTerm> on(LocalDate day, RemedyTermCode code) {
        return Optional.ofNullable(Dated.on(day, ROWS, RemedyTerm::code).get(code));
    }

    /** Everything that holds on a day, in the order of the data. */
    public static List<RemedyTerm> on(LocalDate day) {
        return List.copyOf(Dated.on(day, ROWS, RemedyTerm::code).values());
    }

    /** 10 工作日, 15 日. */
    public String length() {
        return days + (workingDays ? " 工作日" : " 日");
    }

    private static RemedyTerm term(LawRow row) {
        String unit = row.needed("单位");
        RemedyTerm term = new RemedyTerm(
                row.one("代码", RemedyTermCode.class),
                row.number("日数"),
                unit.equals("工作日"),
                row.needed("起算"),
                row.needed("依据"),
                row.one("标记", Mark.class));
        if (!unit.equals("工作日") && !unit.equals("日")) {
            throw row.wrong("“单位”应为“工作日”或者“日”");
        }
        if (!term.code().title().equals(row.text("名称"))) {
            throw row.wrong("“名称”应为“" + term.code().title() + "”");
        }
        return term;
    }
}
