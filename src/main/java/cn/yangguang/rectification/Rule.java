package cn.yangguang.rectification;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of the table: this action, from these stages, to there, by a holder of this duty.
 *
 * @param from empty for the receipt
 */
record Rule(Action action, Set<Stage> from, Stage to, Duty duty, List<Asked> asks, List<Condition> conditions) {

    Rule {
        from = Set.copyOf(from);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
    }

    static Line of(Action action, Duty duty) {
        return new Line(action, duty);
    }

    /** Collects a line in the order a jurist would read it. */
    static final class Line {
        private final Action action;
        private final Duty duty;
        private final Set<Stage> from = EnumSet.noneOf(Stage.class);
        private final List<Asked> asks = new ArrayList<>();
        private Stage to = Stage.RECEIVED;

        private Line(Action action, Duty duty) {
            this.action = action;
            this.duty = duty;
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
            return new Rule(action, from, to, duty, asks, List.of(conditions));
        }
    }
}
