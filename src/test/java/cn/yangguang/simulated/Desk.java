package cn.yangguang.simulated;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.DisclosureMode;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.identity.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes something from the draft through every review to the public, all on one day, by the acts of the office. */
final class Desk {

    private static final Particulars SELF_CHECKED = new Particulars(
            Map.of(Detail.TRUE_AND_COMPLETE, "是", Detail.PERSONAL_DATA_CHECKED, "是", Detail.ATTACHMENTS_OPEN, "是"));
    private static final Particulars NO_SECRET = new Particulars(Map.of(
            Detail.STATE_SECRET, "否",
            Detail.TRADE_SECRET, "否",
            Detail.PERSONAL_PRIVACY, "否",
            Detail.STABILITY, "否"));

    private final Disclosures disclosures;
    private final Cast cast;

    Desk(Disclosures disclosures, Cast cast) {
        this.disclosures = disclosures;
        this.cast = cast;
    }

    /** Something to publish. */
    record Paper(
            String organ,
            String title,
            String words,
            String category,
            @Nullable Long matter,
            @Nullable CoveredPeriod period,
            LocalDate formed,
            List<String> channels) {

        EditionContent content() {
            return new EditionContent(
                            title,
                            "模拟数据",
                            "<p>" + words + "</p><p>（模拟数据，内容为虚构。）</p>",
                            DisclosureMode.PROACTIVE,
                            formed,
                            "",
                            category,
                            matter,
                            null,
                            "",
                            "",
                            "",
                            "",
                            "模拟责任部门",
                            channels,
                            List.of())
                    .about(period);
        }

        Paper formedOn(LocalDate other) {
            return new Paper(organ, title, words, category, matter, period, other, channels);
        }
    }

    EditionRef publish(Paper paper, LocalDate today, boolean late) {
        EditionRef ref = done(disclosures.create(paper.organ(), paper.content(), cast.handler(), Cast.ORIGIN));
        return onward(ref, today, late);
    }

    /** From the draft on. */
    EditionRef onward(EditionRef ref, LocalDate today, boolean late) {
        Outcome submitted = act(ref, Action.SUBMIT, Particulars.NONE, cast.handler());
        if (submitted instanceof Outcome.Refused) {
            answerWarnings(ref);
            done(act(ref, Action.SUBMIT, Particulars.NONE, cast.handler()));
        }
        done(act(ref, Action.CONFIRM_SELF_CHECK, SELF_CHECKED, cast.handler()));
        done(act(
                ref,
                Action.PASS_PRE_REVIEW,
                new Particulars(Map.of(
                        Detail.WHETHER,
                        "公开",
                        Detail.HOW,
                        "平台",
                        Detail.TO_WHOM,
                        "全社会",
                        Detail.BY_WHEN,
                        today.plusDays(7).toString())),
                cast.reviewer()));
        done(act(ref, Action.PASS_SECRECY_REVIEW, NO_SECRET, cast.secrecy()));
        done(act(
                ref,
                Action.APPROVE,
                late ? Particulars.of(Detail.LATE_REASON, "模拟：核实用时较长") : Particulars.NONE,
                cast.signatory()));
        return ref;
    }

    /** What is public now gives way to these words. */
    EditionRef correct(EditionRef live, Paper paper, LocalDate today) {
        EditionRef next = done(act(live, Action.CORRECT, Particulars.of(Detail.REASON, "模拟：补充内容"), cast.handler()));
        String seen = edition(next).contentHash();
        done(disclosures.edit(next, paper.content(), seen, cast.handler(), Cast.ORIGIN));
        return onward(next, today, true);
    }

    /** The same words once more, as a correction that changes nothing to speak of. */
    EditionRef again(EditionRef live, LocalDate today) {
        return onward(
                done(act(live, Action.CORRECT, Particulars.of(Detail.REASON, "模拟：更正错字"), cast.handler())), today, true);
    }

    String indexNumber(EditionRef ref) {
        String number =
                disclosures.find(ref.disclosure()).orElseThrow().disclosure().indexNumber();
        return number == null ? "" : number;
    }

    private void answerWarnings(EditionRef ref) {
        disclosures
                .examination(disclosures.find(ref.disclosure()).orElseThrow(), edition(ref))
                .clearance()
                .warnings()
                .forEach(finding -> done(act(
                        ref,
                        Action.RELEASE_WARNING,
                        new Particulars(Map.of(Detail.FINDING, finding, Detail.REASON, "模拟数据，内容为虚构")),
                        cast.handler())));
    }

    private Edition edition(EditionRef ref) {
        return disclosures
                .find(ref.disclosure())
                .flatMap(dossier -> dossier.edition(ref.number()))
                .orElseThrow();
    }

    private Outcome act(EditionRef ref, Action action, Particulars given, Person person) {
        return disclosures.act(ref, action, given, person, Cast.ORIGIN);
    }

    private static EditionRef done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var ref, var stage) -> ref;
            case Outcome.Refused(var reasons) -> throw new IllegalStateException("refused: " + reasons);
        };
    }
}
