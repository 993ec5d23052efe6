package cn.yangguang.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scores of one organ.
 *
 * @param rank among the organs assessed, equal ones share it; 0 while nothing is scored
 * @param lines the items in their order
 */
public record Scorecard(String organ, int rank, List<Line> lines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param scores every score there was, the oldest first; the last counts */
    public record Line(ScoringItem item, List<Score> scores) {
        public Line {
            scores = List.copyOf(scores);
        }

        public Optional<Score> score() {
            return scores.isEmpty() ? Optional.empty() : Optional.of(scores.getLast());
        }

        /** What the records said, whatever was decided about it later. */
        public Optional<Score> computed() {
            return scores.stream()
                    .filter(score -> score.cause() == Score.Cause.COMPUTED)
                    .reduce((former, later) -> later);
        }

        public Optional<BigDecimal> points() {
            return score().map(Score::points);
        }

        /** Whether somebody has to score it. */
        public boolean missing() {
            return item.judged() && scores.isEmpty();
        }
    }

    public Scorecard {
        lines = List.copyOf(lines);
    }

    public BigDecimal points() {
        return sum(lines.stream().map(Line::points).flatMap(Optional::stream).toList());
    }

    /** Of the items that could be scored. */
    public BigDecimal reachable() {
        return sum(lines.stream()
                .filter(line -> line.points().isPresent())
                .map(line -> line.item().max())
                .toList());
    }

    /** What organs are ranked by: points of a hundred reachable, with two decimals; empty while nothing is scored. */
    public Optional<BigDecimal> share() {
        return reachable().signum() == 0
                ? Optional.empty()
                : Optional.of(points().multiply(HUNDRED).divide(reachable(), 2, RoundingMode.HALF_UP));
    }

    public boolean missing() {
        return lines.stream().anyMatch(Line::missing);
    }

    /** The best first; those of equal share have equal ranks, and the next after them the rank by their number. */
    static List<Scorecard> ranked(List<Scorecard> cards) {
        List<Scorecard> sorted = cards.stream()
                .sorted(Comparator.comparing((Scorecard card) -> card.share().orElse(BigDecimal.ONE.negate()))
                        .reversed()
                        .thenComparing(Scorecard::organ))
                .toList();
        List<Scorecard> ranked = new ArrayList<>();
        for (Scorecard card : sorted) {
            Scorecard before = ranked.isEmpty() ? null : ranked.getLast();
            int rank = before != null && before.share().equals(card.share()) ? before.rank() : ranked.size() + 1;
            ranked.add(new Scorecard(card.organ(), card.share().isEmpty() ? 0 : rank, card.lines()));
        }
        return ranked;
    }

    private static BigDecimal sum(List<BigDecimal> all) {
        return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
