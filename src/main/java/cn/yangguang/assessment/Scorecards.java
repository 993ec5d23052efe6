package cn.yangguang.assessment;

import cn.yangguang.assessment.Score.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the scores of an assessment together: until the result is told, computed points follow the records; then they are those kept. */
@Component
class Scorecards {

    /** Who computed points that nobody gave. */
    static final String COMPUTER = "系统计算";

    private final ScoreStore store;
    private final Measuring measuring;

    Scorecards(ScoreStore store, Measuring measuring) {
        this.store = store;
        this.measuring = measuring;
    }

    /** Ranked, the best first. */
    List<Scorecard> of(Assessment assessment) {
        List<Score> scores = new ArrayList<>(store.scores(assessment.id()));
        if (!assessment.stage().told()) {
            scores.addAll(computed(assessment));
        }
        return Scorecard.ranked(assessment.content().assessed().stream()
                .map(organ -> new Scorecard(
                        organ,
                        0,
                        assessment.items().stream()
                                .map(item -> new Scorecard.Line(item, of(scores, organ, item)))
                                .toList()))
                .toList());
    }

    private static List<Score> of(List<Score> scores, String organ, ScoringItem item) {
        return scores.stream()
                .filter(score -> score.organ().equals(organ) && score.item() == item.n())
                .toList();
    }

    /** What the records give now. */
    List<Score> computed(Assessment assessment) {
        Set<NamedFigure> figures = assessment.items().stream()
                .map(ScoringItem::figure)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<NamedFigure, Map<String, Measured>> measured = measuring.of(
                figures, assessment.content().assessed(), assessment.content().year());
        List<Score> scores = new ArrayList<>();
        for (ScoringItem item : assessment.items()) {
            NamedFigure figure = item.figure();
            PointRule rule = item.rule();
            if (figure != null && rule != null) {
                measured.getOrDefault(figure, Map.of())
                        .forEach((organ, one) -> scores.add(score(item, rule, organ, one)));
            }
        }
        return scores;
    }

    private static Score score(ScoringItem item, PointRule rule, String organ, Measured one) {
        BigDecimal figure = one.figure().orElse(null);
        BigDecimal points = figure == null ? null : rule.points(figure, item.max());
        return new Score(item.n(), organ, Cause.COMPUTED, figure, points, item.how(), one.evidence(), COMPUTER, null);
    }
}
