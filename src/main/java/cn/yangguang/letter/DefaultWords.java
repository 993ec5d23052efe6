package cn.yangguang.letter;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What blanks say when nobody says otherwise: {@code default-words.csv}, and the citation of the outcome's articles. */
public final class DefaultWords {

    private record Row(String letter, String outcome, Blank blank, String words, LocalDate from, LocalDate until) {
        boolean fits(LetterType type, @Nullable ReplyOutcome decided, LocalDate day) {
            return letter.equals(type.code())
                    && (outcome.isEmpty() || decided != null && outcome.equals(decided.name()))
                    && !day.isBefore(from)
                    && !day.isAfter(until);
        }
    }

    private static final List<Row> ROWS = DataTable.rows("default-words.csv", 6).stream()
            .map(DefaultWords::row)
            .toList();

    private DefaultWords() {}

    /**
     * @param law of the application
     * @param you how the addressee is spoken to
     */
    public static Facts of(LawProfile law, LetterType type, @Nullable ReplyOutcome outcome, String you) {
        var facts = Facts.with().put(Blank.YOU, you);
        if (outcome != null)
            law.outcome(outcome)
                    .map(OutcomeRule::basis)
                    .filter(basis -> !basis.isEmpty())
                    .ifPresent(basis -> facts.put(Blank.BASIS, basis.endsWith("规定") ? basis : basis + "的规定"));
        ROWS.stream()
                .filter(row -> row.fits(type, outcome, law.from()))
                .forEach(row -> facts.put(row.blank, row.words.replace("{" + Blank.YOU.title() + "}", you)));
        return facts.build();
    }

    private static Row row(List<String> cells) {
        return new Row(
                cells.get(0),
                cells.get(1),
                DataTable.blank("default-words.csv", cells.get(2)),
                cells.get(3),
                LocalDate.parse(cells.get(4)),
                cells.get(5).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(5)));
    }
}
