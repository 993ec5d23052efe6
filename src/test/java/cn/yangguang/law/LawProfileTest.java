package cn.yangguang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LawProfileTest {
    private final LawProfile old = LawProfile.of(LawVersion.R2007);
    private final LawProfile revised = LawProfile.of(LawVersion.R2019);

    @Test
    void theDayOfReceiptDecidesTheVersion() {
        assertThat(LawProfile.on(LocalDate.parse("2019-05-14")).version()).isEqualTo(LawVersion.R2007);
        assertThat(LawProfile.on(LocalDate.parse("2019-05-15")).version()).isEqualTo(LawVersion.R2019);
        assertThat(LawProfile.on(LocalDate.parse("2001-01-01")).version()).isEqualTo(LawVersion.R2007);
    }

    @Test
    void fifteenAndFifteenBecameTwentyAndTwenty() {
        assertThat(days(old, LimitCode.REPLY)).isEqualTo(15);
        assertThat(days(old, LimitCode.EXTENSION)).isEqualTo(15);
        assertThat(days(revised, LimitCode.REPLY)).isEqualTo(20);
        assertThat(days(revised, LimitCode.EXTENSION)).isEqualTo(20);
        assertThat(days(revised, LimitCode.CORRECTION_NOTICE)).isEqualTo(7);
        assertThat(old.limit(LimitCode.CORRECTION_NOTICE)).isEmpty();
        assertThat(old.limit(LimitCode.THIRD_PARTY)).isEmpty();
    }

    private static int days(LawProfile profile, LimitCode code) {
        return profile.limit(code).orElseThrow().days();
    }

    @Test
    void onlyTheOldVersionAsksForAPurposeAndOnlyTheNewOneWaitsForOtherOrgans() {
        assertThat(old.purposeMayBeAsked()).isTrue();
        assertThat(revised.purposeMayBeAsked()).isFalse();
        assertThat(old.suspends(ConsultationKind.THIRD_PARTY)).isTrue();
        assertThat(old.suspends(ConsultationKind.CO_MAKER)).isFalse();
        assertThat(revised.suspends(ConsultationKind.CO_MAKER)).isTrue();
    }

    @Test
    void theRevisedVersionKnowsEveryOutcomeAndLetter() {
        assertThat(revised.outcomes())
                .extracting(OutcomeRule::outcome)
                .containsExactlyInAnyOrder(ReplyOutcome.values());
        assertThat(revised.letters()).extracting(LetterRule::type).containsExactlyInAnyOrder(LetterType.values());
    }

    @Test
    void anEMailStartsTheOldClockWhenItArrivesAndTheNewOneWhenItIsConfirmed() {
        assertThat(old.receipt(ReceiptChannel.EMAIL).startsOn()).isEqualTo(StartsOn.RECEIVED);
        assertThat(revised.receipt(ReceiptChannel.EMAIL).startsOn()).isEqualTo(StartsOn.CONFIRMED);
    }

    @Test
    void countsAnOutcomeInTheRowsOfTheFormOfTheYear() {
        assertThat(StatForm.F2021
                        .row(ReplyOutcome.OTHER_FEE_OVERDUE, false)
                        .orElseThrow()
                        .code())
                .isEqualTo("R03.6.2");
        assertThat(StatForm.F2019
                        .row(ReplyOutcome.OTHER_FEE_OVERDUE, false)
                        .orElseThrow()
                        .code())
                .isEqualTo("R03.6");
        assertThat(StatForm.F2014
                        .row(ReplyOutcome.REFUSED_THIRD_PARTY, false)
                        .orElseThrow()
                        .code())
                .isEqualTo("3.3.4.2");
        assertThat(StatForm.F2014
                        .row(ReplyOutcome.REFUSED_THIRD_PARTY, true)
                        .orElseThrow()
                        .title())
                .contains("个人隐私");
        assertThat(StatForm.F2014.row(ReplyOutcome.REFUSED_INTERNAL, false)).isEmpty();
        assertThat(StatForm.of(2013)).isEmpty();
        assertThat(StatForm.of(2016)).contains(StatForm.F2014);
        assertThat(revised.receipt(ReceiptChannel.EMAIL).statRow()).isEqualTo("3.1.3");
    }

    @Test
    void theOldVersionKnowsThreeGroundsAndTheNewOneSeven() {
        assertThat(old.grounds()).hasSize(3);
        assertThat(revised.grounds())
                .hasSize(7)
                .allSatisfy(ground -> assertThat(
                                revised.outcome(ground.outcome()).orElseThrow().article())
                        .contains(ground.article()));
        assertThat(revised.ground(ReplyOutcome.REFUSED_PROCESS).orElseThrow().force())
                .isEqualTo(GroundForce.MAY);
    }

    @Test
    void whatReasonsDoToTheClockIsASetting() {
        assertThat(revised.effect(ClockCause.REASONS)).isEqualTo(ClockEffect.RUNS_ON);
        assertThat(revised.withReasons(ClockEffect.RESTARTS).effect(ClockCause.REASONS))
                .isEqualTo(ClockEffect.RESTARTS);
    }
}
