package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dated table of points, and which categories are about money and relief. [PC]: an office may weigh otherwise, by new rows. */
public final class RiskWeights {

    /** So many publications of one organ on one day are many. */
    static final int BULK_FROM = 10;

    /**
     * One row.
     *
     * @param title why, in Chinese, as the population file tells it
     */
    public record Weight(Risk risk, int points, LocalDate from, LocalDate before, String title) {}

    private record Match(Risk risk, String word) {}

    private static final List<Weight> ROWS = DataRows.of("risk-weights.csv", 5).stream()
            .map(row -> {
                Span span = Span.of(row.get(2), row.get(3));
                return new Weight(
                        Risk.valueOf(row.get(0)), Integer.parseInt(row.get(1)), span.from(), span.before(), row.get(4));
            })
            .toList();

    private static final List<Match> CATEGORIES = DataRows.of("risk-categories.csv", 2).stream()
            .map(row -> new Match(Risk.valueOf(row.get(0)), row.get(1)))
            .toList();

    private RiskWeights() {}

    /** The rows that hold on the day. */
    public static List<Weight> on(LocalDate day) {
        return ROWS.stream()
                .filter(row -> new Span(row.from(), row.before()).holdsOn(day))
                .toList();
    }

    /** Whether a category is about money or relief: by its code, or by a word in the title an office gave it. */
    static boolean isAbout(Risk risk, String code, String title) {
        return CATEGORIES.stream()
                .anyMatch(match -> match.risk() == risk && (match.word().equals(code) || title.contains(match.word())));
    }

    /** 1 and the points of every risk met. */
    static int weight(Set<Risk> risks, LocalDate day) {
        return 1 + met(risks, day).stream().mapToInt(Weight::points).sum();
    }

    /** What a weight is made of, such as {@code 超过期限公开+3；列有人员名单+3}. */
    static String words(Set<Risk> risks, LocalDate day) {
        return met(risks, day).stream()
                .map(row -> row.title() + "+" + row.points())
                .reduce((one, other) -> one + "；" + other)
                .orElse("");
    }

    private static List<Weight> met(Set<Risk> risks, LocalDate day) {
        return on(day).stream().filter(row -> risks.contains(row.risk())).toList();
    }

    /** The row of a risk on the day. */
    static Optional<Weight> of(Risk risk, LocalDate day) {
        return on(day).stream().filter(row -> row.risk() == risk).findFirst();
    }
}
