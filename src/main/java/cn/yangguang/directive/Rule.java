package cn.yangguang.directive;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of the table: this action, from these stages, to there, by a holder of one of these duties at that organ.
 *
 * @param from empty for the first step
 * @param files whether photographs or papers may come with it
 */
record Rule(
        Action action,
        Set<Stage> from,
        Stage to,
        Side side,
        Set<Duty> duties,
        List<Asked> asks,
        boolean files,
        List<Condition> conditions) {

    Rule {
        from = Set.copyOf(from);
        duties = Set.copyOf(duties);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
    }

    static Line of(Action action, Side side, Duty... duties) {
        return new Line(action, side, Set.of(duties));
    }

    /** Collects a line in the order a jurist would read it. */
    static final class Line {
        private final Action action;
        private final Side side;
        private final Set<Duty> duties;
        private final Set<Stage> from = EnumSet.noneOf(Stage.class);
        private final List<Asked> asks = new ArrayList<>();
        private boolean files;

        private Line(Action action, Side side, Set<Duty> duties) {
            this.action = action;
            this.side = side;
            this.duties = duties;
        }

        Line from(Stage... stages) {
            from.addAll(List.of(stages));
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

        Line withFiles() {
            files = true;
            return this;
        }

        Rule to(Stage to, Condition... conditions) {
            return new Rule(action, from, to, side, duties, asks, files, List.of(conditions));
        }
    }
}
