package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.RequiredContents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each of the 24 outcomes is reached by the table, told by its own letter, and that letter says what it must. */
class OutcomesTest {

    private static final Applicant APPLICANT = new Applicant(
            "演示申请人", "居民身份证", "演示证件号", "0951-0000000", "演示村1组", "", "", "", "", "纸质", "邮寄", "", "ABCD2345");

    @ParameterizedTest
    @EnumSource(ReplyOutcome.class)
    void isWalkedToItsLetterAndToTheArchive(ReplyOutcome outcome) {
        Desk desk = Walks.to(outcome);
        if (outcome != ReplyOutcome.OTHER_WITHDRAWN) {
            Walks.finish(desk);
        }

        Case subject = desk.subject();
        OutcomeRule rule = LawProfile.of(LawVersion.R2019).outcome(outcome).orElseThrow();
        assertThat(subject.outcomes()).containsExactly(outcome);
        assertThat(subject.letters()).extracting(CaseLetter::type).contains(rule.letter());
        assertThat(subject.stage())
                .isEqualTo(outcome == ReplyOutcome.OTHER_WITHDRAWN ? Stage.WITHDRAWN : Stage.ARCHIVED);
    }

    @ParameterizedTest
    @EnumSource(ReplyOutcome.class)
    void isToldByALetterThatSaysWhatItMust(ReplyOutcome outcome) {
        Desk desk = Walks.to(outcome);
        Situation situation = desk.situation(Duty.SIGNATORY, Desk.HEAD);
        OutcomeRule rule = LawProfile.of(LawVersion.R2019).outcome(outcome).orElseThrow();

        var facts = LetterFacts.of(new Acting.Wanted(rule.letter(), outcome), situation, APPLICANT);

        assertThat(RequiredContents.missing(
                        RequiredContents.of(LawProfile.of(LawVersion.R2019), rule.letter(), outcome), facts, ""))
                .filteredOn(content -> content.anyOf().stream().noneMatch(OutcomesTest::knownToTheOrgan))
                .isEmpty();
    }

    /** Organ, remedies and the like come from the organ's settings and the law when the letter is sealed. */
    private static boolean knownToTheOrgan(Blank blank) {
        return switch (blank.source()) {
            case ORGAN_SETTING, SEALING, LAW -> true;
            default -> false;
        };
    }

    @Test
    void severalItemsHaveEachTheirOwnOutcomeAndLetter() {
        Desk desk = Walks.inHand();
        desk.done(Action.SPLIT, Map.of(Detail.ITEMS, "演示：资金\n演示：合同\n演示：施工队名单"));
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.GRANTED));
        desk.done(Action.DECIDE, Desk.with(Walks.decision(ReplyOutcome.REFUSED_INTERNAL), Detail.ITEM, "2"));

        assertThat(desk.act(Action.DRAFT, Particulars.NONE, Duty.HANDLER, Desk.CLERK, null))
                .containsExactly("ITEM_UNDECIDED");

        desk.done(Action.DECIDE, Desk.with(Walks.decision(ReplyOutcome.REFUSED_PROCESS), Detail.ITEM, "3"));
        Walks.finish(desk.done(Action.DRAFT));

        assertThat(desk.subject().replies())
                .extracting(letter -> letter.type().code())
                .containsExactly("L-GRANT", "L-REFUSE", "L-REFUSE");
        assertThat(desk.subject().letters().stream().map(CaseLetter::key)).doesNotHaveDuplicates();
    }

    @Test
    void lapsedOutcomesAreNeverChosenByHand() {
        for (ReplyOutcome outcome : List.of(
                ReplyOutcome.OTHER_CORRECTION_OVERDUE, ReplyOutcome.OTHER_FEE_OVERDUE, ReplyOutcome.OTHER_WITHDRAWN)) {
            assertThat(Walks.inHand()
                            .act(
                                    Action.DECIDE,
                                    new Particulars(Walks.decision(outcome)),
                                    Duty.HANDLER,
                                    Desk.CLERK,
                                    null))
                    .contains("OUTCOME_NOT_IN_LAW");
        }
    }

    @Test
    void theVersionOf2007KnowsNoOutcomeOf2019() {
        Desk desk = Desk.inPerson(LocalDate.of(2016, 5, 10), "演示").done(Action.REGISTER);
        assertThat(desk.act(
                        Action.DECIDE,
                        new Particulars(Walks.decision(ReplyOutcome.NOT_PROCESSED_CONFIRM_AGAIN)),
                        Duty.HANDLER,
                        Desk.CLERK,
                        null))
                .containsExactly("OUTCOME_NOT_IN_LAW");
    }
}
