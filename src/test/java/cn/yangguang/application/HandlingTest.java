package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReplyOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table, against a matrix that a jurist can read, and its conditions one by one. */
class HandlingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @ParameterizedTest
    @EnumSource(LawVersion.class)
    void everyStageActionAndDutyIsInTheMatrixOfItsLaw(LawVersion law) throws IOException {
        String name = "handling-" + law + ".txt";
        String matrix = matrix(law);
        if (Boolean.getBoolean("matrix.write")) {
            Files.writeString(Path.of("src/test/resources/cn/yangguang/application", name), matrix);
        }
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            assertThat(matrix).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theDocumentHoldsTheTable() throws IOException {
        Path document = Path.of("docs/life-of-an-application.md");
        String text = Files.readString(document);
        if (Boolean.getBoolean("matrix.write")) {
            text = text.substring(0, text.indexOf("| 动作 |")) + HandlingAsText.markdown();
            Files.writeString(document, text);
        }
        assertThat(text).contains(HandlingAsText.markdown());
    }

    /** One line a stage and action that the table knows: who may, and where it leads. What is not here is refused. */
    private static String matrix(LawVersion law) {
        StringBuilder text = new StringBuilder();
        for (Stage stage : Stage.values()) {
            for (Action action : Action.values()) {
                Handling.find(action, stage)
                        .filter(rule -> rule.known(law))
                        .ifPresent(rule -> text.append(
                                "%-22s %-20s %-34s → %s%n".formatted(stage, action, duties(rule), rule.destination())));
            }
        }
        return text.toString();
    }

    private static String duties(Rule rule) {
        return rule.duties().isEmpty()
                ? "the program"
                : rule.duties().stream().sorted().map(Duty::name).collect(Collectors.joining(" "));
    }

    @Test
    void refusesEveryStageActionAndDutyThatIsNotInTheTable() {
        for (Stage stage : Stage.values()) {
            Desk desk = at(stage);
            for (Action action : Action.values()) {
                for (Duty duty : Duty.values()) {
                    boolean listed = Handling.find(action, stage)
                            .filter(rule -> rule.duties().contains(duty))
                            .isPresent();
                    List<String> refusals = refusals(action, desk, duty);
                    if (!listed) {
                        assertThat(refusals)
                                .as("%s at %s by %s", action, stage, duty)
                                .containsAnyOf("NOT_AT_THIS_STAGE", "DUTY_MISSING");
                    } else {
                        assertThat(refusals).doesNotContain("NOT_AT_THIS_STAGE", "DUTY_MISSING");
                    }
                }
            }
        }
    }

    private static List<String> refusals(Action action, Desk desk, Duty duty) {
        return switch (Handling.ask(action, desk.situation(duty, Desk.person(duty)))) {
            case Verdict.Refused(var reasons) ->
                reasons.stream().map(Refusal::code).toList();
            case Verdict.Allowed allowed -> List.of();
        };
    }

    @Test
    void thereIsNeverMoreThanOneRuleForAnActionAtAStage() {
        for (Action action : Action.values()) {
            for (Stage stage : Stage.values()) {
                assertThat(Handling.RULES)
                        .as("%s at %s", action, stage)
                        .filteredOn(r -> r.action() == action && r.from().contains(stage))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
        assertThat(Handling.RULES).extracting(Rule::action).contains(Action.values());
    }

    @Test
    void asksForACorrectionOnlyOnceAndOnlyWithinSevenWorkingDays() {
        Desk desk = Walks.correction(Walks.inHand());
        desk.done(Action.RECEIVE_CORRECTION, Map.of(Detail.ON, DAY.toString()));
        assertThat(attempt(desk, Action.REQUEST_CORRECTION, correction(desk))).contains("CORRECTION_ASKED_BEFORE");

        Desk onTheSeventh = Walks.inHand().on(LocalDate.of(2025, 3, 12));
        assertThat(attempt(onTheSeventh, Action.REQUEST_CORRECTION, correction(onTheSeventh)))
                .isEmpty();
        Desk onTheEighth = Walks.inHand().on(LocalDate.of(2025, 3, 13));
        assertThat(attempt(onTheEighth, Action.REQUEST_CORRECTION, correction(onTheEighth)))
                .containsExactly("CORRECTION_NOTICE_TOO_LATE");
    }

    private static Map<Detail, String> correction(Desk desk) {
        return Map.of(
                Detail.DEFECTS, "演示",
                Detail.GUIDANCE, "演示",
                Detail.ANSWER_BY, desk.today().plusDays(30).toString());
    }

    @Test
    void aLateCorrectionNeedsAReasonAndNobodyWhoGotNoNoticeHasMissedIt() {
        Desk desk = Walks.correction(Walks.inHand());
        desk.on(DAY.plusDays(60));
        assertThat(attempt(desk, Action.LAPSE_CORRECTION, Map.of())).contains("NOTICE_NOT_DELIVERED");
        assertThat(attempt(
                        desk,
                        Action.RECEIVE_CORRECTION,
                        Map.of(Detail.ON, desk.today().toString())))
                .containsExactly("LATE_CORRECTION_NEEDS_REASON");
        assertThat(attempt(
                        desk,
                        Action.RECEIVE_CORRECTION,
                        Map.of(Detail.ON, desk.today().toString(), Detail.REASON, "住院（演示）")))
                .isEmpty();
    }

    @Test
    void extendsOnceWithinTheLimitByAnotherPersonAndNotAfterTheDueDate() {
        Desk desk = Walks.inHand();
        assertThat(attempt(desk, Action.PROPOSE_EXTENSION, extension(21))).containsExactly("EXTENSION_TOO_LONG");
        desk.done(Action.PROPOSE_EXTENSION, extension(20));
        assertThat(desk.act(Action.APPROVE_EXTENSION, Particulars.NONE, Duty.SIGNATORY, Desk.CLERK, null))
                .containsExactly("PROPOSER_MAY_NOT");
        desk.done(Action.APPROVE_EXTENSION);
        assertThat(attempt(desk, Action.PROPOSE_EXTENSION, extension(5))).containsExactly("EXTENDED_BEFORE");

        Desk late = Walks.inHand().on(LocalDate.of(2025, 4, 2));
        assertThat(attempt(late, Action.PROPOSE_EXTENSION, extension(20))).containsExactly("REPLY_OVERDUE");
        Desk lastDay = Walks.inHand().on(LocalDate.of(2025, 3, 31));
        assertThat(attempt(lastDay, Action.PROPOSE_EXTENSION, extension(20))).isEmpty();
    }

    private static Map<Detail, String> extension(int days) {
        return Map.of(Detail.DAYS, Integer.toString(days), Detail.REASON, "演示：需要向三个部门核实");
    }

    @Test
    void draftsNoReplyWhileAnOpinionIsAwaited() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        assertThat(desk.subject().stage()).isEqualTo(Stage.CONSULTING_THIRD_PARTY);
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.REFUSED_THIRD_PARTY));
        assertThat(attempt(desk, Action.DRAFT, Map.of())).containsExactly("NOT_AT_THIS_STAGE");
        assertThat(attempt(desk, Action.RECORD_SILENCE, Map.of(Detail.CONSULTATION, "1")))
                .containsExactly("NOTICE_NOT_DELIVERED");
        desk.serveAll().on(LocalDate.of(2025, 3, 24));
        assertThat(attempt(desk, Action.RECORD_SILENCE, Map.of(Detail.CONSULTATION, "1")))
                .containsExactly("SILENCE_NOT_REACHED");
        desk.on(LocalDate.of(2025, 3, 25)).done(Action.RECORD_SILENCE, Map.of(Detail.CONSULTATION, "1"));
        assertThat(desk.subject().stage()).isEqualTo(Stage.UNDER_REVIEW);
        desk.done(Action.DRAFT);
    }

    @Test
    void severalOpinionsAreAwaitedAtOnce() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        desk.done(Action.ASK_CO_MAKER, Map.of(Detail.PARTY, "演示县交通局", Detail.QUESTION, "演示"));
        assertThat(desk.subject().stage()).isEqualTo(Stage.CONSULTING_THIRD_PARTY);
        answer(desk, "1");
        assertThat(desk.subject().stage()).isEqualTo(Stage.CONSULTING_ORGAN);
        answer(desk, "2");
        assertThat(desk.subject().stage()).isEqualTo(Stage.UNDER_REVIEW);
    }

    private static void answer(Desk desk, String number) {
        desk.done(
                Action.RECEIVE_OPINION,
                Map.of(Detail.CONSULTATION, number, Detail.ON, desk.today().toString(), Detail.AGREES, "是"));
    }

    @Test
    void givesNothingOutAgainstAnObjectionBeforeTheThirdPartyWasTold() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        desk.done(
                Action.RECEIVE_OPINION,
                Map.of(Detail.CONSULTATION, "1", Detail.ON, DAY.toString(), Detail.AGREES, "否", Detail.REASON, "不愿意"));
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.GRANTED))
                .done(Action.DRAFT)
                .done(Action.SUBMIT);
        desk.done(Action.PASS_SECRECY_REVIEW, Map.of(Detail.OPINION, "不涉密"));
        assertThat(attempt(desk, Action.APPROVE, Map.of())).containsExactly("THIRD_PARTY_NOT_TOLD");
    }

    @Test
    void givesNothingOutBeforeItsSecrecyReviewAndNotByItsDrafter() {
        Desk desk = Walks.to(ReplyOutcome.GRANTED).done(Action.SUBMIT);
        assertThat(attempt(desk, Action.APPROVE, Map.of())).containsExactly("SECRECY_NOT_PASSED");
        assertThat(desk.act(
                        Action.PASS_SECRECY_REVIEW,
                        Particulars.of(Detail.OPINION, "不涉密"),
                        Duty.SECRECY_REVIEWER,
                        Desk.CLERK,
                        null))
                .containsExactly("DRAFTER_MAY_NOT");
        desk.done(Action.PASS_SECRECY_REVIEW, Map.of(Detail.OPINION, "不涉密"));
        assertThat(desk.act(Action.APPROVE, Particulars.NONE, Duty.SIGNATORY, Desk.CLERK, null))
                .containsExactly("DRAFTER_MAY_NOT");
        desk.done(Action.RETURN, Map.of(Detail.REASON, "演示")).done(Action.DRAFT).done(Action.SUBMIT);
        assertThat(attempt(desk, Action.APPROVE, Map.of())).containsExactly("SECRECY_NOT_PASSED");
    }

    @Test
    void chargesExactlyWhatTheTariffComputesAndNothingBeforeThereWasOne() {
        assertThat(attempt(Walks.inHand(), Action.NOTIFY_FEE, fee(Fee.BY_VOLUME, "68", "381")))
                .containsExactly("FEE_WRONG");
        assertThat(attempt(Walks.inHand(), Action.NOTIFY_FEE, fee(Fee.BY_VOLUME, "30", "0")))
                .containsExactly("FREE_OF_CHARGE");
        assertThat(attempt(Walks.inHand(), Action.NOTIFY_FEE, fee("按心情", "1", "1")))
                .containsExactly("FEE_METHOD_UNKNOWN");
        assertThat(attempt(Walks.inHand(), Action.NOTIFY_FEE, fee(Fee.BY_ITEM, "31", "200")))
                .isEmpty();
        Desk before = Desk.inPerson(LocalDate.of(2020, 6, 1), "演示").done(Action.REGISTER);
        assertThat(attempt(before, Action.NOTIFY_FEE, fee(Fee.BY_ITEM, "31", "200")))
                .containsExactly("NO_TARIFF");
    }

    private static Map<Detail, String> fee(String method, String count, String amount) {
        return Map.of(Detail.METHOD, method, Detail.COUNT, count, Detail.AMOUNT, amount, Detail.COMPUTATION, "演示");
    }

    @Test
    void twoClicksOnSendMakeOneLetter() {
        Desk desk = Walks.to(ReplyOutcome.REFUSED_INTERNAL).done(Action.SUBMIT);
        Particulars seen =
                Particulars.of(Detail.SEEN, Integer.toString(desk.subject().seen()));
        assertThat(desk.act(Action.APPROVE, seen, Duty.SIGNATORY, Desk.HEAD, null))
                .isEmpty();
        assertThat(desk.act(Action.APPROVE, seen, Duty.SIGNATORY, Desk.HEAD, null))
                .isNotEmpty();
        assertThat(desk.subject().replies()).hasSize(1);
    }

    @Test
    void refusesADayInTheFutureOrBeforeTheReceipt() {
        Desk desk = Walks.inHand();
        assertThat(attempt(desk, Action.RECORD_SEARCH, search(DAY.plusDays(1)))).containsExactly("DAY_IMPLAUSIBLE");
        assertThat(attempt(desk, Action.RECORD_SEARCH, search(DAY.minusDays(1))))
                .containsExactly("DAY_IMPLAUSIBLE");
        assertThat(attempt(desk, Action.RECORD_SEARCH, search(DAY))).isEmpty();
    }

    private static Map<Detail, String> search(LocalDate on) {
        return Map.of(Detail.PLACES, "演示", Detail.KEYWORDS, "演示", Detail.RESULT, "无", Detail.ON, on.toString());
    }

    @Test
    void aLetterThatComesBackIsServedAgain() {
        Desk desk =
                Walks.to(ReplyOutcome.UNABLE_NEEDS_CREATION).done(Action.SUBMIT).done(Action.APPROVE);
        String key = desk.subject().replies().getFirst().key();
        desk.done(Action.SERVE, Desk.with(desk.service(key), Detail.SERVICE_RESULT, "退回"));
        assertThat(desk.subject().stage()).isEqualTo(Stage.REPLIED);
        desk.done(Action.SERVE, desk.service(key));
        assertThat(desk.subject().stage()).isEqualTo(Stage.SERVED);
        assertThat(attempt(desk, Action.SERVE, desk.service(key))).contains("NO_SUCH_UNSERVED_LETTER");
    }

    @Test
    void repliesAnewByOrderWithItemsUndecidedAgain() {
        Desk desk = Walks.finish(Walks.to(ReplyOutcome.REFUSED_PROCESS));
        desk.done(
                Action.ORDER_RE_REPLY,
                Map.of(
                        Detail.ON, desk.today().toString(),
                        Detail.ORDERED_BY, "演示县人民政府",
                        Detail.DECISION, "演政复决〔2025〕1号",
                        Detail.DAYS, "15"));
        assertThat(desk.subject().round()).isEqualTo(2);
        assertThat(desk.subject().allDecided()).isFalse();
        Walks.finish(
                desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.GRANTED)).done(Action.DRAFT));
        assertThat(desk.subject().replies()).extracting(CaseLetter::round).containsExactly(2);
    }

    @Test
    void mergesOnlyIntoAnEarlierCaseOfTheSameApplicant() {
        Desk desk = Walks.inHand();
        assertThat(desk.act(
                        Action.MERGE, Particulars.of(Detail.INTO, "linhe-2025-0009"), Duty.HANDLER, Desk.CLERK, null))
                .containsExactly("NO_SUCH_CASE");
    }

    private static List<String> attempt(Desk desk, Action action, Map<Detail, String> given) {
        Duty duty = Handling.find(action, desk.subject().stage())
                .map(rule -> rule.duties().stream().sorted().findFirst().orElseThrow())
                .orElse(Duty.HANDLER);
        return desk.act(action, new Particulars(given), duty, Desk.person(duty), null);
    }

    /** A case at this stage, by the shortest way. */
    private static Desk at(Stage stage) {
        return switch (stage) {
            case PENDING_CONFIRMATION -> Desk.by(ReceiptChannel.ONLINE, DAY, "演示");
            case RECEIVED -> Desk.inPerson(DAY, "演示");
            case UNDER_REVIEW -> Walks.inHand();
            case AWAITING_CORRECTION -> Walks.correction(Walks.inHand());
            case AWAITING_REASONS -> Walks.reasons(Walks.inHand());
            case CONSULTING_THIRD_PARTY -> Walks.thirdParty(Walks.inHand());
            case CONSULTING_ORGAN ->
                Walks.inHand().done(Action.ASK_CO_MAKER, Map.of(Detail.PARTY, "演示", Detail.QUESTION, "演示"));
            case AWAITING_FEE -> Walks.fee(Walks.inHand());
            case DRAFT_REPLY -> Walks.to(ReplyOutcome.GRANTED);
            case APPROVAL -> Walks.to(ReplyOutcome.GRANTED).done(Action.SUBMIT);
            case REPLIED ->
                Walks.to(ReplyOutcome.REFUSED_INTERNAL).done(Action.SUBMIT).done(Action.APPROVE);
            case SERVED ->
                Walks.to(ReplyOutcome.REFUSED_INTERNAL)
                        .done(Action.SUBMIT)
                        .done(Action.APPROVE)
                        .serveAll();
            case ARCHIVED -> Walks.finish(Walks.to(ReplyOutcome.REFUSED_INTERNAL));
            case CLOSED -> {
                Desk desk = Walks.to(ReplyOutcome.OTHER_CORRECTION_OVERDUE);
                yield desk.done(Action.CLOSE, Map.of(Detail.REASON, "演示"));
            }
            case WITHDRAWN -> Walks.to(ReplyOutcome.OTHER_WITHDRAWN);
            case MERGED -> {
                Desk desk = Walks.inHand();
                Case other = Walks.inHand().subject();
                var elsewhere = new Registered(
                        8,
                        "linhe-2025-0002",
                        "linhe",
                        other.registered().law(),
                        other.registered().channel(),
                        DAY,
                        other.registered().applicantType(),
                        "mark");
                List<String> refusals = desk.act(
                        Action.MERGE,
                        Particulars.of(Detail.INTO, "linhe-2025-0002"),
                        Duty.HANDLER,
                        Desk.CLERK,
                        Case.of(elsewhere, other.steps()));
                assertThat(refusals).isEmpty();
                yield desk;
            }
        };
    }
}
