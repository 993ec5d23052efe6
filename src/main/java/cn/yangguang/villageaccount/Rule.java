package cn.yangguang.villageaccount;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: this action, from these stages, to there, by one of these hands.
 *
 * @param from empty for what begins a version
 * @param to null when the version stays where it is
 */
record Rule(
        Action action,
        Set<Stage> from,
        @Nullable Stage to,
        Set<Hand> hands,
        String article,
        List<Asked> asks,
        List<Condition> conditions) {

    Rule {
        from = Set.copyOf(from);
        hands = Set.copyOf(hands);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
    }

    static Line of(Action action, String article, Hand... hands) {
        return new Line(action, article, Set.of(hands));
    }

    /** Collects a line in the order a jurist would read it. */
    static final class Line {
        private final Action action;
        private final String article;
        private final Set<Hand> hands;
        private final Set<Stage> from = EnumSet.noneOf(Stage.class);
        private final List<Asked> asks = new ArrayList<>();
        private @Nullable Stage to;

        private Line(Action action, String article, Set<Hand> hands) {
            this.action = action;
            this.article = article;
            this.hands = hands;
        }

        Line from(Stage... stages) {
            from.addAll(List.of(stages));
            return this;
        }

        Line to(Stage stage) {
            to = stage;
            return this;
        }

        Line asks(Detail... details) {
            Stream.of(details).map(d -> new Asked(d, true)).forEach(asks::add);
            return this;
        }

        Line takes(Detail... details) {
            Stream.of(details).map(d -> new Asked(d, false)).forEach(asks::add);
            return this;
        }

        Rule when(Condition... conditions) {
            return new Rule(action, from, to, hands, article, asks, List.of(conditions));
        }
    }
}
