package cn.yangguang.letter;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterRule;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each paper must say and in which blank: {@code required-contents.csv}, dated, a row per content. */
public final class RequiredContents {
    private static final String FILE = "required-contents.csv";

    private record Row(Set<String> papers, String outcome, RequiredContent content, LocalDate from, LocalDate until) {
        boolean concerns(Set<String> names, @Nullable ReplyOutcome decided, LocalDate day) {
            return papers.stream().anyMatch(names::contains)
                    && (outcome.isEmpty() || decided != null && outcome.equals(decided.name()))
                    && !day.isBefore(from)
                    && !day.isAfter(until);
        }
    }

    private static final List<Row> ROWS =
            DataTable.rows(FILE, 9).stream().map(RequiredContents::row).toList();

    private RequiredContents() {}

    /**
     * What a paper must say for this outcome.
     *
     * @param law of the application
     * @param outcome null where the paper decides nothing, or to ask only what every outcome of the paper needs
     */
    public static List<RequiredContent> of(LawProfile law, LetterType type, @Nullable ReplyOutcome outcome) {
        var names = names(law, type);
        return ROWS.stream()
                .filter(row -> row.concerns(names, outcome, law.from()))
                .map(Row::content)
                .distinct()
                .toList();
    }

    /** The names under which the table may mean the paper. */
    private static Set<String> names(LawProfile law, LetterType type) {
        var paper = Papers.of(type);
        var names = new HashSet<>(List.of(type.code(), paper.layout().name()));
        var series = paper.series();
        if (series != null) names.add(series.name());
        if (law.letter(type).map(LetterRule::reply).orElse(false)) names.add("ANSWER");
        if (law.letter(type).map(LetterRule::remediesNotice).orElse(false)) names.add("REMEDIES");
        return names;
    }

    /** What neither facts nor the fixed words of the paper say. */
    public static List<RequiredContent> missing(Collection<RequiredContent> required, Facts facts, String text) {
        return required.stream()
                .filter(content -> content.anyOf().stream().noneMatch(facts::has) && !content.standsIn(text))
                .toList();
    }

    /** What a template has no room for. */
    public static List<RequiredContent> withoutRoom(
            Collection<RequiredContent> required, Set<Blank> blanks, String text) {
        return required.stream()
                .filter(content -> content.anyOf().stream().noneMatch(blanks::contains) && !content.standsIn(text))
                .toList();
    }

    private static Row row(List<String> cells) {
        var blanks = Arrays.stream(cells.get(2).split("\\|"))
                .filter(title -> !title.isEmpty())
                .map(title -> DataTable.blank(FILE, title))
                .toList();
        return new Row(
                Set.of(cells.get(0).split(" ")),
                cells.get(1),
                new RequiredContent(blanks, cells.get(3), cells.get(4), cells.get(5)),
                LocalDate.parse(cells.get(7)),
                cells.get(8).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(8)));
    }
}
