package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of an inspection, as dated data ({@code check-questions.csv}). */
public final class CheckList {

    private record Row(Question question, Span span) {}

    private static final List<Row> ROWS =
            DataRows.of("check-questions.csv", 8).stream().map(CheckList::row).toList();

    private CheckList() {}

    /** The questions that hold on the day, in the order of the list. */
    public static List<Question> on(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.span().holdsOn(day))
                .map(Row::question)
                .toList();
    }

    /** Those of them that are asked of such a thing. */
    public static List<Question> on(LocalDate day, ItemKind kind) {
        return on(day).stream()
                .filter(question -> question.kinds().contains(kind))
                .toList();
    }

    private static Row row(List<String> cells) {
        Set<ItemKind> kinds =
                Stream.of(cells.get(2).split("\\|")).map(ItemKind::valueOf).collect(Collectors.toSet());
        return new Row(
                new Question(cells.get(0), Aspect.valueOf(cells.get(1)), kinds, cells.get(3), cells.get(7)),
                Span.of(cells.get(5), cells.get(6)));
    }
}
