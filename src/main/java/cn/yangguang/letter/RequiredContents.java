package cn.yangguang.letter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What each paper must say, as a table that a jurist can read: {@code required-contents.csv}. Its first column names papers by
 * code, a series of {@code papers.csv} for all its papers, or LETTER for all that are sent as letters.
 */
public final class RequiredContents {

    private record Paper(String code, String layout, String series) {
        boolean in(Set<String> names) {
            return names.contains(code) || names.contains(layout) || names.contains(series);
        }
    }

    private static final Map<String, List<RequiredContent>> BY_PAPER = read();

    private RequiredContents() {}

    /** The codes of all papers, in the order of {@code papers.csv}. */
    public static List<String> papers() {
        return List.copyOf(BY_PAPER.keySet());
    }

    /** What a paper with this code must say for this outcome; null where it decides nothing or has one outcome only. */
    public static List<RequiredContent> of(String code, @Nullable String outcome) {
        return BY_PAPER.getOrDefault(code, List.of()).stream()
                .filter(content -> content.concerns(outcome))
                .toList();
    }

    /** What is required and not given. */
    public static List<RequiredContent> missing(String code, @Nullable String outcome, Facts facts) {
        return of(code, outcome).stream()
                .filter(Predicate.not(content -> content.givenBy(facts)))
                .toList();
    }

    private static Map<String, List<RequiredContent>> read() {
        var rows = DataTable.rows("required-contents.csv", 6);
        var papers = new LinkedHashMap<String, List<RequiredContent>>();
        for (var cells : DataTable.rows("papers.csv", 4)) {
            var paper = new Paper(cells.get(0), cells.get(1), cells.get(2));
            papers.put(
                    paper.code(),
                    rows.stream()
                            .filter(row -> paper.in(
                                    new TreeSet<>(Arrays.asList(row.getFirst().split(" ")))))
                            .map(RequiredContents::content)
                            .distinct()
                            .toList());
        }
        return papers;
    }

    private static RequiredContent content(List<String> row) {
        var blanks = Arrays.stream(row.get(2).split("\\|"))
                .map(RequiredContents::blank)
                .toList();
        var outcome = row.get(1).isEmpty() ? null : row.get(1);
        return new RequiredContent(outcome, blanks, row.get(3), row.get(4));
    }

    private static Blank blank(String title) {
        return Blank.titled(title).orElseThrow(() -> new IllegalStateException("required-contents.csv: " + title));
    }
}
