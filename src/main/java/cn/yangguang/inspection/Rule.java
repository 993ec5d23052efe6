package cn.yangguang.inspection;

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
 * @param to one stage, or none when the stage stays
 * @param files whether photographs or papers may come with it
 */
record Rule(
        Action action,
        Set<Stage> from,
        Set<Stage> to,
        Side side,
        Set<Duty> duties,
        String article,
        List<Asked> asks,
        boolean files,
        List<Condition> conditions) {

    Rule {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        duties = Set.copyOf(duties);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
    }

    /** Where it leads from there. */
    Stage destination(Stage stage) {
        return to.isEmpty() ? stage : to.iterator().next();
    }

    static Line of(Action action, Duty... duties) {
        return new Line(action, Set.of(duties));
    }

    /** Collects a line in the order a jurist would read it. */
    static final class Line {
        private final Action action;
        private final Set<Duty> duties;
        private final Set<Stage> from = EnumSet.noneOf(Stage.class);
        private final Set<Stage> to = EnumSet.noneOf(Stage.class);
        private final List<Asked> asks = new ArrayList<>();
        private Side side = Side.INSPECTING;
        private String article = "条例第四十七条";
        private boolean files;

        private Line(Action action, Set<Duty> duties) {
            this.action = action;
            this.duties = duties;
        }

        Line byInspected() {
            side = Side.INSPECTED;
            return this;
        }

        Line from(Stage... stages) {
            from.addAll(List.of(stages));
            return this;
        }

        Line to(Stage stage) {
            to.add(stage);
            return this;
        }

        Line norm(String text) {
            article = text;
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

        Rule when(Condition... conditions) {
            return new Rule(action, from, to, side, duties, article, asks, files, List.of(conditions));
        }
    }
}
