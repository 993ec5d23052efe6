package cn.yangguang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 救济: which remedies there are against a decision, by the law on the day of the letter. Since 2024-01-01 a refusal under
 * Art. 14 to 16, whole or in part, goes to 行政复议 first, and the letter must say so.
 */
public final class Remedies {

    /** What a remedy is against. */
    private enum Against {
        WITHHELD,
        OTHER,
        SILENCE
    }

    private record Told(Against against, RemedyNotice notice) {}

    private static final List<Dated<Told>> ROWS = LawTable.of(
            "remedies.csv",
            List.of("适用", "救济", "复议日数", "诉讼月数", "复议后起诉日数", "告知句", "依据", "标记", "生效日", "失效日"),
            row -> row.dated(told(row)));

    private Remedies() {}

    /**
     * What a letter of this day tells; mode NONE for papers that name no remedy.
     *
     * @param outcome what it decides, null for a letter that decides no application (to a third party, 更正)
     */
    public static RemedyNotice on(LocalDate letterDate, LetterType letter, @Nullable ReplyOutcome outcome) {
        boolean tells = LawProfile.of(LawVersion.R2019)
                .letter(letter)
                .map(LetterRule::remediesNotice)
                .orElse(false);
        if (!tells) {
            return RemedyNotice.NONE;
        }
        return holding(letterDate, outcome != null && withholds(outcome) ? Against.WITHHELD : Against.OTHER);
    }

    /** What there is against an organ that has not replied in time, on the day after its due date. */
    public static RemedyNotice againstSilence(LocalDate day) {
        return holding(day, Against.SILENCE);
    }

    /** Whether the outcome refuses, in whole or in part, on a ground of Art. 14 to 16. */
    public static boolean withholds(ReplyOutcome outcome) {
        return LawProfile.of(LawVersion.R2019)
                .outcome(outcome)
                .map(rule -> rule.remedy() == RemedyMode.REVIEW_FIRST)
                .orElse(false);
    }

    private static RemedyNotice holding(LocalDate day, Against against) {
        LocalDate first = LawVersion.R2007.inForceFrom();
        Map<Against, Told> on = Dated.on(day.isBefore(first) ? first : day, ROWS, Told::against);
        Told told = on.get(against);
        if (told == null) {
            throw new IllegalStateException("法规数据文件 remedies.csv 缺少 " + day + " 有效的行：" + against);
        }
        return told.notice();
    }

    private static Told told(LawRow row) {
        RemedyNotice notice = new RemedyNotice(
                row.one("救济", RemedyMode.class),
                row.number("复议日数"),
                row.number("诉讼月数"),
                row.number("复议后起诉日数"),
                row.needed("告知句"),
                row.needed("依据"),
                row.one("标记", Mark.class));
        if (!notice.sentence().contains("{复议机关}") || !notice.sentence().contains("{法院}")) {
            throw row.wrong("“告知句”应有 {复议机关} 和 {法院}");
        }
        return new Told(row.one("适用", Against.class), notice);
    }
}
