package cn.yangguang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of rules against the matrix that is checked in, and random acts. */
class ComplaintRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final ComplaintSituation.Surroundings OPEN = new ComplaintSituation.Surroundings(
            Set.of("7"),
            Set.of("xian"),
            "xian",
            Set.of("JD2026-AAAAAAAA"),
            true,
            true,
            true,
            DAY.plusDays(21),
            15,
            Set.of("演示来件人"));

    private static Complaint born(EntryKind kind) {
        var registered = new Complaint.Registered(
                1,
                "JD2026-BBBBBBBB",
                kind,
                ReceiptWay.TELEPHONE,
                "zhen",
                "zhen",
                null,
                Instant.parse("2026-11-02T01:00:00Z"));
        return Complaint.of(
                registered, List.of(step(1, ComplaintAction.RECEIVE, null, ComplaintStage.RECEIVED, Map.of(), 1)));
    }

    private static ComplaintStep step(
            int seq,
            ComplaintAction action,
            @Nullable ComplaintStage from,
            ComplaintStage to,
            Map<ComplaintDetail, String> given,
            long person) {
        return new ComplaintStep(
                seq, action, from, to, person, "演示", Duty.HANDLER, Instant.EPOCH, DAY, new ComplaintParticulars(given));
    }

    private static Complaint then(
            Complaint subject,
            ComplaintAction action,
            ComplaintStage to,
            Map<ComplaintDetail, String> given,
            long person) {
        List<ComplaintStep> steps = new ArrayList<>(subject.steps());
        steps.add(step(subject.seen() + 1, action, subject.stage(), to, given, person));
        return Complaint.of(subject.registered(), steps);
    }

    private static ComplaintRules.Verdict ask(
            Complaint subject,
            ComplaintAction action,
            @Nullable Long person,
            Map<ComplaintDetail, String> given,
            ComplaintSituation.Surroundings around,
            Duty... duties) {
        return ComplaintRules.ask(
                action,
                new ComplaintSituation(subject, DAY, person, Set.of(duties), new ComplaintParticulars(given), around));
    }

    private static List<String> refused(ComplaintRules.Verdict verdict) {
        return verdict instanceof ComplaintRules.Verdict.Refused(var reasons)
                ? reasons.stream()
                        .map(reason -> reason.key().substring(ComplaintRefusal.OWN.length()))
                        .toList()
                : List.of();
    }

    /** Every kind, stage and action with where it leads and who may; what is not in the file cannot happen. */
    @Test
    void everyActAtEveryStageIsAsWritten() throws IOException {
        StringBuilder text = new StringBuilder();
        for (EntryKind kind : EntryKind.values()) {
            for (ComplaintStage stage : ComplaintStage.values()) {
                for (ComplaintAction action : ComplaintAction.values()) {
                    ComplaintRules.RULES.stream()
                            .filter(rule -> rule.fits(action, kind, stage))
                            .map(rule -> "%s %s %s -> %s %s%n"
                                    .formatted(
                                            kind,
                                            stage,
                                            action,
                                            rule.to() == null ? stage : rule.to(),
                                            rule.duties(kind).isEmpty()
                                                    ? "[SENDER]"
                                                    : rule.duties(kind).stream()
                                                            .sorted()
                                                            .toList()))
                            .forEach(text::append);
                }
            }
        }
        try (var in = getClass().getResourceAsStream("acts.txt")) {
            String written = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.toString()).isEqualTo(written);
        }
    }

    @Test
    void thereIsOneRuleForEachActionStageAndKind() {
        for (EntryKind kind : EntryKind.values()) {
            for (ComplaintStage stage : ComplaintStage.values()) {
                for (ComplaintAction action : ComplaintAction.values()) {
                    assertThat(ComplaintRules.RULES.stream()
                                    .filter(rule -> rule.fits(action, kind, stage))
                                    .count())
                            .as("%s %s %s", kind, stage, action)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void nobodyButInspectorsActsOnAReport() {
        for (ComplaintRule rule : ComplaintRules.RULES) {
            if (rule.kinds().contains(EntryKind.REPORT) && !rule.duties().isEmpty()) {
                assertThat(rule.duties(EntryKind.REPORT)).containsExactly(Duty.INSPECTOR);
            }
        }
        assertThat(refused(ask(
                        born(EntryKind.REPORT),
                        ComplaintAction.ASSIGN,
                        1L,
                        Map.of(ComplaintDetail.ASSIGNEE, "7"),
                        OPEN,
                        Duty.HANDLER,
                        Duty.SIGNATORY)))
                .containsExactly("DUTY_MISSING");
    }

    @Test
    void theAnswerToAComplaintIsSignedByAnother() {
        Complaint drafted = then(
                then(born(EntryKind.COMPLAINT), ComplaintAction.ASSIGN, ComplaintStage.ASSIGNED, Map.of(), 1),
                ComplaintAction.DRAFT,
                ComplaintStage.DRAFTED,
                Map.of(ComplaintDetail.ANSWER, "已经补发。"),
                7);
        assertThat(refused(ask(drafted, ComplaintAction.SIGN, 7L, Map.of(), OPEN, Duty.SIGNATORY)))
                .containsExactly("DRAFTER_SIGNS");
        assertThat(ask(drafted, ComplaintAction.SIGN, 8L, Map.of(), OPEN, Duty.SIGNATORY))
                .isInstanceOf(ComplaintRules.Verdict.Allowed.class);
        assertThat(ComplaintRules.find(ComplaintAction.ANSWER, drafted)).isEmpty();
    }

    @Test
    void whoDraftedAndIsTheOnlyOneIsToldWhatHelps() {
        Complaint drafted = then(
                then(born(EntryKind.REPORT), ComplaintAction.ASSIGN, ComplaintStage.ASSIGNED, Map.of(), 7),
                ComplaintAction.DRAFT,
                ComplaintStage.DRAFTED,
                Map.of(ComplaintDetail.ANSWER, "已经核实。"),
                7);
        var alone = new ComplaintSituation.Surroundings(
                Set.of("7"), Set.of("xian"), "", Set.of(), false, false, true, DAY.plusDays(21), 15, Set.of());
        assertThat(refused(ask(drafted, ComplaintAction.SIGN, 7L, Map.of(), alone, Duty.INSPECTOR)))
                .containsExactly("DRAFTER_ALONE");
        assertThat(ask(
                        drafted,
                        ComplaintAction.RETURN,
                        7L,
                        Map.of(ComplaintDetail.REASON, "转上级办理"),
                        alone,
                        Duty.INSPECTOR))
                .as("the way out that stands in the words")
                .isInstanceOf(ComplaintRules.Verdict.Allowed.class);
    }

    @Test
    void noAnswerNamesTheSender() {
        Complaint assigned =
                then(born(EntryKind.QUESTION), ComplaintAction.ASSIGN, ComplaintStage.ASSIGNED, Map.of(), 1);
        assertThat(refused(ask(
                        assigned,
                        ComplaintAction.ANSWER,
                        7L,
                        Map.of(ComplaintDetail.ANSWER, "演示来件人您好"),
                        OPEN,
                        Duty.HANDLER)))
                .containsExactly("ANSWER_NAMES_SENDER");
    }

    @Test
    void twoPeopleMarkInvalidAndItCanBeUndone() {
        Complaint proposed = then(
                born(EntryKind.SUGGESTION),
                ComplaintAction.PROPOSE_INVALID,
                ComplaintStage.INVALID_PROPOSED,
                Map.of(ComplaintDetail.REASON, "广告"),
                7);
        assertThat(refused(ask(proposed, ComplaintAction.CONFIRM_INVALID, 7L, Map.of(), OPEN, Duty.HANDLER)))
                .containsExactly("PROPOSER_CONFIRMS");
        Complaint invalid = then(proposed, ComplaintAction.CONFIRM_INVALID, ComplaintStage.INVALID, Map.of(), 8);
        assertThat(ask(
                        invalid,
                        ComplaintAction.RESTORE,
                        7L,
                        Map.of(ComplaintDetail.REASON, "不是广告"),
                        OPEN,
                        Duty.HANDLER))
                .isInstanceOf(ComplaintRules.Verdict.Allowed.class);
    }

    @Test
    void isExtendedOnceInTimeAndNotTooLong() {
        Complaint fresh = born(EntryKind.SUGGESTION);
        Map<ComplaintDetail, String> ten = Map.of(ComplaintDetail.DAYS, "10", ComplaintDetail.REASON, "要到村里核实");
        assertThat(ask(fresh, ComplaintAction.EXTEND, 8L, ten, OPEN, Duty.SIGNATORY))
                .isInstanceOf(ComplaintRules.Verdict.Allowed.class);
        assertThat(refused(ask(
                        fresh,
                        ComplaintAction.EXTEND,
                        8L,
                        Map.of(ComplaintDetail.DAYS, "16", ComplaintDetail.REASON, "太远"),
                        OPEN,
                        Duty.SIGNATORY)))
                .containsExactly("DAYS_OUT");
        Complaint extended = then(fresh, ComplaintAction.EXTEND, ComplaintStage.RECEIVED, ten, 8);
        assertThat(extended.extension()).isEqualTo(10);
        assertThat(refused(ask(extended, ComplaintAction.EXTEND, 8L, ten, OPEN, Duty.SIGNATORY)))
                .containsExactly("EXTENDED_BEFORE");
    }

    @Test
    void theSenderJudgesOnceAndReopensOnceWhenUnsatisfied() {
        Complaint answered = then(
                then(born(EntryKind.QUESTION), ComplaintAction.ASSIGN, ComplaintStage.ASSIGNED, Map.of(), 1),
                ComplaintAction.ANSWER,
                ComplaintStage.ANSWERED,
                Map.of(ComplaintDetail.ANSWER, "见指南。"),
                7);
        assertThat(refused(ask(answered, ComplaintAction.RATE, null, Map.of(ComplaintDetail.RATING, "GOOD"), OPEN)))
                .containsExactly("UNKNOWN_CHOICE");
        assertThat(refused(ask(
                        answered,
                        ComplaintAction.RATE,
                        7L,
                        Map.of(ComplaintDetail.RATING, "SATISFIED"),
                        OPEN,
                        Duty.HANDLER)))
                .containsExactly("DUTY_MISSING");
        Complaint content = then(
                answered, ComplaintAction.RATE, ComplaintStage.RATED, Map.of(ComplaintDetail.RATING, "SATISFIED"), 0);
        assertThat(refused(ask(content, ComplaintAction.REOPEN, null, Map.of(), OPEN)))
                .containsExactly("NOT_UNSATISFIED");
        assertThat(ComplaintRules.find(ComplaintAction.RATE, content)).isEmpty();
        Complaint unhappy = then(
                answered, ComplaintAction.RATE, ComplaintStage.RATED, Map.of(ComplaintDetail.RATING, "UNSATISFIED"), 0);
        Complaint again = then(unhappy, ComplaintAction.REOPEN, ComplaintStage.RECEIVED, Map.of(), 0);
        assertThat(again.clockFrom()).isEqualTo(DAY);
        assertThat(again.answeredOn()).isNull();
        assertThat(again.reopened()).isTrue();
    }

    @Test
    void whoeverIsNamedAsConcernedHasItInHandNoLonger() {
        Complaint assigned = then(
                born(EntryKind.REPORT),
                ComplaintAction.ASSIGN,
                ComplaintStage.ASSIGNED,
                Map.of(ComplaintDetail.ASSIGNEE, "7", ComplaintDetail.NAME, "演示"),
                1);
        Complaint named = then(
                assigned,
                ComplaintAction.NAME_CONCERNED,
                ComplaintStage.ASSIGNED,
                Map.of(ComplaintDetail.PERSON, "7"),
                1);
        assertThat(named.concerned()).containsExactly(7L);
        assertThat(named.assignee()).isNull();
    }

    /** Any history the table allows can be folded again from its steps, keeps its rules and never leaves a report to handlers. */
    @Property(tries = 300)
    void randomActsFollowTheTable(@ForAll long seed) {
        var random = new Random(seed);
        EntryKind kind = EntryKind.values()[random.nextInt(4)];
        Complaint subject = born(kind);
        for (int i = 0; i < 25; i++) {
            ComplaintAction action = ComplaintAction.values()[random.nextInt(ComplaintAction.values().length)];
            Duty duty = List.of(Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR).get(random.nextInt(3));
            Long person = random.nextInt(4) == 0 ? null : (long) (7 + random.nextInt(3));
            Map<ComplaintDetail, String> given = given(random);
            if (ask(subject, action, person, given, OPEN, duty)
                    instanceof ComplaintRules.Verdict.Allowed(var rule, var to)) {
                boolean report = subject.report();
                if (report && person != null) {
                    assertThat(duty).isEqualTo(Duty.INSPECTOR);
                }
                Complaint before = subject;
                Map<ComplaintDetail, String> kept = new HashMap<>(given);
                kept.put(ComplaintDetail.ORGAN, "xian");
                subject = then(subject, action, to, kept, person == null ? 0 : person);
                assertThat(Complaint.of(subject.registered(), subject.steps())).isEqualTo(subject);
                assertThat(!report || subject.report()).isTrue();
                if (action == ComplaintAction.SIGN) {
                    assertThat(person).isNotEqualTo(before.drafter());
                }
            }
        }
        long reopened = subject.steps().stream()
                .filter(step -> step.action() == ComplaintAction.REOPEN)
                .count();
        assertThat(reopened).isLessThanOrEqualTo(1);
    }

    private static Map<ComplaintDetail, String> given(Random random) {
        Map<ComplaintDetail, String> given = new HashMap<>();
        Arrays.stream(ComplaintDetail.values())
                .filter(detail -> EnumSet.of(
                                ComplaintDetail.ANSWER,
                                ComplaintDetail.REASON,
                                ComplaintDetail.EVENT,
                                ComplaintDetail.BODY)
                        .contains(detail))
                .forEach(detail -> given.put(detail, "演示"));
        given.put(ComplaintDetail.ASSIGNEE, "7");
        given.put(ComplaintDetail.PERSON, "9");
        given.put(ComplaintDetail.ORGAN, "xian");
        given.put(ComplaintDetail.INTO, "JD2026-AAAAAAAA");
        given.put(ComplaintDetail.DAYS, Integer.toString(1 + random.nextInt(20)));
        given.put(ComplaintDetail.RATING, Rating.values()[random.nextInt(3)].name());
        return given;
    }
}
