package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.LetterType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of the table: this action, from these stages, to there, by a holder of one of these duties, under these conditions,
 * sealing these letters.
 *
 * @param from stages from which it may happen; empty for the receipt
 * @param duties empty when the program itself acts, or the applicant
 * @param article of the 条例 of 2019
 * @param formerArticle of the 条例 of 2007; empty where it knew no such act, which is then refused
 * @param asks what the form asks for; the required ones must be given
 */
record Rule(
        Action action,
        Set<Stage> from,
        Destination destination,
        Set<Duty> duties,
        String article,
        String formerArticle,
        List<Asked> asks,
        List<Condition> conditions,
        Sealing sealing) {

    Rule {
        from = Set.copyOf(from);
        duties = Set.copyOf(duties);
        asks = List.copyOf(asks);
        conditions = List.copyOf(conditions);
    }

    /** The norm behind the rule for a case under this version; empty when it has none. */
    String article(LawVersion law) {
        return law == LawVersion.R2007 ? formerArticle : article;
    }

    boolean known(LawVersion law) {
        return !article(law).isEmpty();
    }

    static Line of(Action action) {
        return new Line(action);
    }

    /** Collects a line of the table in the order a jurist would read it. */
    static final class Line {
        private final Action action;
        private final Set<Stage> from = EnumSet.noneOf(Stage.class);
        private final Set<Duty> duties = EnumSet.noneOf(Duty.class);
        private final List<Asked> asks = new ArrayList<>();
        private Destination destination = new Destination.Stay();
        private String article = "";
        private String formerArticle = "";
        private Sealing sealing = new Sealing.These(List.of());

        private Line(Action action) {
            this.action = action;
        }

        Line from(Stage... stages) {
            from.addAll(List.of(stages));
            return this;
        }

        Line from(Set<Stage> stages) {
            from.addAll(stages);
            return this;
        }

        Line to(Stage stage) {
            return to(new Destination.To(stage));
        }

        Line to(Destination given) {
            destination = given;
            return this;
        }

        Line by(Duty... given) {
            duties.addAll(List.of(given));
            return this;
        }

        /** The same article in both versions, or a norm beside them. */
        Line under(String both) {
            return under(both, both);
        }

        Line under(String now, String formerly) {
            article = now;
            formerArticle = formerly;
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

        Line seals(LetterType... types) {
            sealing = new Sealing.These(List.of(types));
            return this;
        }

        Line sealsReplies() {
            sealing = new Sealing.Replies();
            return this;
        }

        Rule when(Condition... conditions) {
            return new Rule(
                    action, from, destination, duties, article, formerArticle, asks, List.of(conditions), sealing);
        }
    }
}
