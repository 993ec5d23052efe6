package cn.yangguang.remedy;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: this action, for these ways, from these stages, to there, by a holder of one of these duties at the organ that
 * keeps the record.
 *
 * @param from empty for the first step
 * @param to null where the stage stays, or goes back with {@code VOID}
 */
record RemedyRule(
        RemedyAction action,
        Set<RemedyKind> kinds,
        Set<RemedyStage> from,
        @Nullable RemedyStage to,
        Set<Duty> duties,
        String article,
        List<RemedyAsked> asks,
        List<RemedyCondition> conditions) {

    RemedyRule {
        kinds = Set.copyOf(kinds);
        from = Set.copyOf(from);
        duties = Set.copyOf(duties);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
    }

    static Line of(RemedyAction action, RemedyKind... kinds) {
        return new Line(action, kinds);
    }

    /** Collects a line in the order a jurist would read it. */
    static final class Line {
        private final RemedyAction action;
        private final Set<RemedyKind> kinds;
        private final Set<RemedyStage> from = EnumSet.noneOf(RemedyStage.class);
        private final List<RemedyAsked> asks = new ArrayList<>();
        private @Nullable RemedyStage to;
        private Duty duty = Duty.HANDLER;
        private String article = "";

        private Line(RemedyAction action, RemedyKind... kinds) {
            this.action = action;
            this.kinds = Set.of(kinds);
        }

        Line from(RemedyStage... stages) {
            from.addAll(List.of(stages));
            return this;
        }

        Line to(RemedyStage stage) {
            to = stage;
            return this;
        }

        Line by(Duty given) {
            duty = given;
            return this;
        }

        Line under(String given) {
            article = given;
            return this;
        }

        Line asks(RemedyDetail... details) {
            Stream.of(details).map(d -> new RemedyAsked(d, true)).forEach(asks::add);
            return this;
        }

        Line takes(RemedyDetail... details) {
            Stream.of(details).map(d -> new RemedyAsked(d, false)).forEach(asks::add);
            return this;
        }

        RemedyRule when(RemedyCondition... conditions) {
            return new RemedyRule(action, kinds, from, to, Set.of(duty), article, asks, List.of(conditions));
        }
    }
}
