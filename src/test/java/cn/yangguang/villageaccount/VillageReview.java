package cn.yangguang.villageaccount;

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
import cn.yangguang.identity.Person;
import java.util.Map;
import java.util.function.Function;

/** The people of a village at the review of a draft, up to its publication. */
final class VillageReview {

    private final Disclosures disclosures;
    private final Function<Duty, Person> holding;
    private final Person clerk;

    VillageReview(Disclosures disclosures, Function<Duty, Person> holding, Person clerk) {
        this.disclosures = disclosures;
        this.holding = holding;
        this.clerk = clerk;
    }

    void publish(EditionRef ref) {
        for (Stage stage = stage(ref); stage != Stage.PUBLISHED; stage = stage(ref)) {
            switch (stage) {
                case DRAFT -> {
                    Dossier dossier = disclosures.find(ref.disclosure()).orElseThrow();
                    Edition edition = dossier.edition(ref.number()).orElseThrow();
                    disclosures
                            .examination(dossier, edition)
                            .clearance()
                            .warnings()
                            .forEach(finding -> act(
                                    ref,
                                    Action.RELEASE_WARNING,
                                    new Particulars(Map.of(Detail.FINDING, finding, Detail.REASON, "演示")),
                                    clerk));
                    act(ref, Action.SUBMIT, Particulars.NONE, clerk);
                }
                case SELF_CHECK ->
                    act(
                            ref,
                            Action.CONFIRM_SELF_CHECK,
                            new Particulars(Map.of(
                                    Detail.TRUE_AND_COMPLETE, "是",
                                    Detail.PERSONAL_DATA_CHECKED, "是",
                                    Detail.ATTACHMENTS_OPEN, "是")),
                            clerk);
                case PRE_REVIEW ->
                    act(
                            ref,
                            Action.PASS_PRE_REVIEW,
                            new Particulars(Map.of(
                                    Detail.WHETHER,
                                    "公开",
                                    Detail.HOW,
                                    "平台",
                                    Detail.TO_WHOM,
                                    "村民",
                                    Detail.BY_WHEN,
                                    "2026-12-01")),
                            holding.apply(Duty.REVIEWER));
                case SECRECY_REVIEW ->
                    act(
                            ref,
                            Action.PASS_SECRECY_REVIEW,
                            new Particulars(Map.of(
                                    Detail.STATE_SECRET, "否",
                                    Detail.TRADE_SECRET, "否",
                                    Detail.PERSONAL_PRIVACY, "否",
                                    Detail.STABILITY, "否")),
                            holding.apply(Duty.SECRECY_REVIEWER));
                case FINAL_APPROVAL -> act(ref, Action.APPROVE, Particulars.NONE, holding.apply(Duty.SIGNATORY));
                default -> throw new IllegalStateException(stage.toString());
            }
        }
    }

    private Stage stage(EditionRef ref) {
        return disclosures
                .find(ref.disclosure())
                .flatMap(dossier -> dossier.edition(ref.number()))
                .orElseThrow()
                .stage();
    }

    private void act(EditionRef ref, Action action, Particulars given, Person person) {
        if (disclosures.act(ref, action, given, person, "test") instanceof Outcome.Refused refused) {
            throw new IllegalStateException(action + " refused: " + refused.reasons());
        }
    }
}
