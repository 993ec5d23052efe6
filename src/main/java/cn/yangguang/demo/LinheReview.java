package cn.yangguang.demo;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The demonstration people at their acts: the same that offices use. */
@Component
class LinheReview {

    private static final Particulars SELF_CHECKED = new Particulars(
            Map.of(Detail.TRUE_AND_COMPLETE, "是", Detail.PERSONAL_DATA_CHECKED, "是", Detail.ATTACHMENTS_OPEN, "是"));
    private static final Particulars NO_SECRET = new Particulars(Map.of(
            Detail.STATE_SECRET, "否",
            Detail.TRADE_SECRET, "否",
            Detail.PERSONAL_PRIVACY, "否",
            Detail.STABILITY, "否",
            Detail.OPINION, "同意公开（演示）"));

    private final Disclosures disclosures;
    private final LinhePeople people;
    private final Clock clock;

    LinheReview(Disclosures disclosures, LinhePeople people, Clock clock) {
        this.disclosures = disclosures;
        this.people = people;
        this.clock = clock;
    }

    /** Takes a draft along the usual way up to a stage. */
    void onward(Outcome from, Stage until) {
        Outcome.Done at = done(from);
        while (at.stage() != until) {
            at = onward(at);
        }
    }

    private Outcome.Done onward(Outcome.Done at) {
        return switch (at.stage()) {
            case DRAFT -> {
                answerWarnings(at.edition());
                yield act(at.edition(), Action.SUBMIT, Particulars.NONE, Duty.HANDLER);
            }
            case SELF_CHECK -> act(at.edition(), Action.CONFIRM_SELF_CHECK, SELF_CHECKED, Duty.HANDLER);
            case PRE_REVIEW -> act(at.edition(), Action.PASS_PRE_REVIEW, reviewed(), Duty.REVIEWER);
            case SECRECY_REVIEW -> act(at.edition(), Action.PASS_SECRECY_REVIEW, NO_SECRET, Duty.SECRECY_REVIEWER);
            case FINAL_APPROVAL -> act(at.edition(), Action.APPROVE, Particulars.NONE, Duty.SIGNATORY);
            default -> throw new IllegalStateException("no way on from " + at.stage());
        };
    }

    /** As a clerk does: what warns and may stand is let pass with the reason. What blocks would stop the demonstration. */
    private void answerWarnings(EditionRef ref) {
        Dossier dossier = disclosures.find(ref.disclosure()).orElseThrow();
        Edition edition = dossier.edition(ref.number()).orElseThrow();
        disclosures
                .examination(dossier, edition)
                .clearance()
                .warnings()
                .forEach(finding -> act(
                        ref,
                        Action.RELEASE_WARNING,
                        new Particulars(Map.of(Detail.FINDING, finding, Detail.REASON, "演示数据，内容为虚构")),
                        Duty.HANDLER));
    }

    Outcome.Done act(EditionRef edition, Action action, Particulars particulars, Duty duty) {
        return done(disclosures.act(edition, action, particulars, people.holding(duty), Actor.COMMAND_LINE));
    }

    private Particulars reviewed() {
        return new Particulars(Map.of(
                Detail.WHETHER, "公开",
                Detail.HOW, "在平台和公示栏公开",
                Detail.TO_WHOM, "全社会",
                Detail.BY_WHEN, LocalDate.now(clock).plusDays(7).toString(),
                Detail.OPINION, "内容属于主动公开范围（演示）"));
    }

    private static Outcome.Done done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Refused(var reasons) ->
                throw new IllegalStateException("the demo work was refused: " + reasons);
        };
    }
}
