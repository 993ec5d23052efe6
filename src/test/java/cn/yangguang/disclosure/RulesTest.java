package cn.yangguang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.gate.Clearance;
import cn.yangguang.gate.Rebuild.State;
import cn.yangguang.identity.Duty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole table, against matrices that a jurist can read. They are checked in; a change of the table shows there. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 5, 10);

    private static final String BLOCK = "0123456789ab/PD-ID/BLOCK";
    private static final String WARNING = "0123456789ab/PD-ADDR/WARN";
    private static final Clearance FOUND =
            new Clearance(true, Set.of(BLOCK), Set.of(WARNING), Set.of("0123456789ab"), List.of(State.READY));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyStageAndActionIsInTheMatrixOfItsLevel(int levels) throws IOException {
        assertThat(stageMatrix(levels)).isEqualTo(checkedIn("stages-" + levels + ".txt"));
    }

    @Test
    void everyStageActionAndDutyIsInTheMatrix() throws IOException {
        assertThat(dutyMatrix()).isEqualTo(checkedIn("duties.txt"));
    }

    @Test
    void thereIsNeverMoreThanOneRuleForAnActionAtAStage() {
        for (Action action : Action.values()) {
            for (Stage stage : Stage.values()) {
                assertThat(Rules.ALL)
                        .as("%s at %s", action, stage)
                        .filteredOn(r -> r.action() == action && r.from().contains(stage))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void everyRuleCitesItsArticle() {
        assertThat(Rules.ALL).allSatisfy(rule -> assertThat(rule.article()).contains("条"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyRouteGoesThroughTheSecrecyReviewAndTheSignature(int levels) {
        assertThat(Route.of(levels))
                .contains(Stage.SECRECY_REVIEW, Stage.FINAL_APPROVAL)
                .endsWith(Stage.PUBLISHED);
    }

    @Test
    void nothingButApprovalAndImportLeadsToPublication() {
        Set<Action> publishing = Rules.ALL.stream()
                .filter(rule -> rule.from().stream().noneMatch(Stage::everPublished))
                .filter(rule -> rule.destination() instanceof Destination.To(Stage to) && to == Stage.PUBLISHED
                        || rule.effect() == Effect.PUBLISH)
                .map(Rule::action)
                .collect(Collectors.toSet());
        assertThat(publishing).containsExactlyInAnyOrder(Action.IMPORT, Action.APPROVE, Action.APPROVE_AS_CHIEF);
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "INSPECTOR", "STATISTICIAN"})
    void noAdministratorInspectorOrStatisticianCanDoAnything(Duty duty) {
        for (Action action : Action.values()) {
            for (Stage stage : Stage.values()) {
                assertThat(Rules.ask(action, at(stage).by(duty).facts())).isInstanceOf(Verdict.Refused.class);
            }
        }
    }

    @Test
    void refusesTheAuthorAsSecrecyReviewer() {
        assertThat(codes(
                        Action.PASS_SECRECY_REVIEW,
                        at(Stage.SECRECY_REVIEW).author().facts()))
                .containsExactly("AUTHOR_MAY_NOT");
    }

    @Test
    void refusesTheAuthorAsSigner() {
        assertThat(codes(Action.APPROVE, at(Stage.FINAL_APPROVAL).author().facts()))
                .containsExactly("AUTHOR_MAY_NOT");
    }

    @Test
    void refusesTheSamePersonOnTwoLevels() {
        assertThat(codes(
                        Action.PASS_SECOND_REVIEW,
                        at(Stage.SECOND_REVIEW).decidedBefore().facts()))
                .containsExactly("DECIDED_LEVEL_BEFORE");
    }

    @Test
    void refusesToPublishWithoutTheSecrecyReviewOfThisContent() {
        assertThat(codes(
                        Action.APPROVE,
                        at(Stage.FINAL_APPROVAL).secrecyNotPassed().facts()))
                .containsExactly("SECRECY_NOT_PASSED");
    }

    @Test
    void refusesALatePublicationWithoutItsReason() {
        Facts late = at(Stage.FINAL_APPROVAL).dueOn(TODAY.minusDays(1)).facts();
        assertThat(codes(Action.APPROVE, late.doing(Particulars.NONE))).containsExactly("LATE_REASON_MISSING");
        assertThat(Rules.ask(Action.APPROVE, late.doing(Particulars.of(Detail.LATE_REASON, "数据核实用时较长"))))
                .isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void takesThePublicationOnTheLastDayAsInTime() {
        Facts facts = at(Stage.FINAL_APPROVAL).dueOn(TODAY).facts().doing(Particulars.NONE);
        assertThat(Rules.ask(Action.APPROVE, facts)).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void refusesADecisionOnContentThatHasChangedSince() {
        Facts facts = at(Stage.PRE_REVIEW).facts().doing(preReview().with(Detail.SEEN, "another"));
        assertThat(codes(Action.PASS_PRE_REVIEW, facts)).containsExactly("CONTENT_CHANGED");
    }

    @Test
    void refusesASecrecyReviewThatLeavesAQuestionOpenOrAnswersItWithYes() {
        Particulars open = secrecy("否");
        Particulars yes = open.with(Detail.STATE_SECRET, "是");
        Particulars blank = new Particulars(Map.of(Detail.STATE_SECRET, "否"));
        Facts facts = at(Stage.SECRECY_REVIEW).facts();
        assertThat(Rules.ask(Action.PASS_SECRECY_REVIEW, facts.doing(open))).isInstanceOf(Verdict.Allowed.class);
        assertThat(codes(Action.PASS_SECRECY_REVIEW, facts.doing(yes))).containsExactly("SECRECY_INCOMPLETE");
        assertThat(codes(Action.PASS_SECRECY_REVIEW, facts.doing(blank))).containsExactly("SECRECY_INCOMPLETE");
    }

    @Test
    void tellsAllReasonsAndNotOnlyTheFirst() {
        Facts facts = at(Stage.FINAL_APPROVAL)
                .by(Duty.HANDLER)
                .author()
                .secrecyNotPassed()
                .facts();
        assertThat(codes(Action.APPROVE, facts))
                .containsExactly("DUTY_MISSING", "AUTHOR_MAY_NOT", "SECRECY_NOT_PASSED");
    }

    @Test
    void returnsARulingToTheStageThatAsked() {
        Facts facts =
                at(Stage.REFERRED).referredFrom(Stage.PRE_REVIEW).facts().doing(Particulars.of(Detail.REASON, "可以公开"));
        assertThat(Rules.ask(Action.RECORD_RULING, facts))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class, v -> assertThat(v.to()).isEqualTo(Stage.PRE_REVIEW));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRE_REVIEW", "SECOND_REVIEW", "SECRECY_REVIEW", "FINAL_APPROVAL", "CHIEF_APPROVAL"})
    void refusesToReturnWithoutAReason(Stage stage) {
        assertThat(codes(Action.RETURN, at(stage).facts().doing(Particulars.of(Detail.REASON, "  "))))
                .containsExactly("REASON_MISSING");
    }

    @Test
    void refusesAPostingDateInTheFutureOrBeforeTheInformationWasFormed() {
        Facts facts = at(Stage.PUBLISHED).facts();
        for (LocalDate wrong : List.of(TODAY.plusDays(1), LocalDate.of(2016, 4, 30))) {
            var given = new Particulars(Map.of(Detail.CHANNEL, "notice-board", Detail.POSTED_ON, wrong.toString()));
            assertThat(codes(Action.RECORD_DELIVERY, facts.doing(given))).containsExactly("POSTING_DATE_WRONG");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMIT", "CONFIRM_SELF_CHECK", "PASS_SECRECY_REVIEW", "APPROVE", "APPROVE_AS_CHIEF"})
    void refusesToGoOnWhileSomethingBlocksOrNobodyHasLooked(Action action) {
        Stage stage = Rules.ALL.stream()
                .filter(rule -> rule.action() == action)
                .findFirst()
                .orElseThrow()
                .from()
                .iterator()
                .next();
        var blocked = new Clearance(true, Set.of(BLOCK), Set.of(), Set.of());
        assertThat(codes(action, at(stage).found(blocked).facts())).containsExactly("BLOCK_OPEN");
        assertThat(codes(action, at(stage).found(Clearance.UNKNOWN).facts())).containsExactly("EXAMINATION_UNFINISHED");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMIT", "CONFIRM_SELF_CHECK", "PASS_SECRECY_REVIEW", "APPROVE", "APPROVE_AS_CHIEF"})
    void refusesToGoOnWithAFileAsItWasUploaded(Action action) {
        Stage stage = Rules.ALL.stream()
                .filter(rule -> rule.action() == action)
                .findFirst()
                .orElseThrow()
                .from()
                .iterator()
                .next();
        assertThat(codes(action, at(stage).files(State.DONE, State.WAITING).facts()))
                .containsExactly("FILES_NOT_REBUILT_YET");
        assertThat(codes(action, at(stage).files(State.UNASKED).facts())).containsExactly("FILES_NOT_REBUILT_YET");
        assertThat(codes(action, at(stage).files(State.FAILED).facts())).containsExactly("FILES_NOT_REBUILT_YET");
        assertThat(codes(action, at(stage).files(State.REFUSED, State.WAITING).facts()))
                .containsExactly("FILE_NOT_REBUILDABLE");
        assertThat(codes(action, at(stage).files(State.DONE).facts())).isEmpty();
        assertThat(codes(action, at(stage).files(State.READY).facts()))
                .as("a draft takes the new file with the act, later stages are bound to what they saw")
                .isEqualTo(stage == Stage.DRAFT ? List.of() : List.of("FILES_AS_UPLOADED"));
    }

    @Test
    void refusesTheClerkToSubmitWhileAWarningIsUnanswered() {
        var warned = new Clearance(true, Set.of(), Set.of(WARNING), Set.of());
        assertThat(codes(Action.SUBMIT, at(Stage.DRAFT).found(warned).facts())).containsExactly("WARNING_OPEN");
        assertThat(codes(Action.APPROVE, at(Stage.FINAL_APPROVAL).found(warned).facts()))
                .isEmpty();
    }

    @Test
    void refusesTheClerkToLetABlockPass() {
        Facts clerk = at(Stage.DRAFT).by(Duty.HANDLER).found(FOUND).facts();
        assertThat(codes(Action.RELEASE_BLOCK, clerk.doing(about(BLOCK)))).containsExactly("DUTY_MISSING");
        assertThat(codes(Action.RELEASE_WARNING, clerk.doing(about(BLOCK)))).containsExactly("FINDING_NOT_OPEN");
        assertThat(codes(Action.RELEASE_WARNING, clerk.doing(about(WARNING)))).isEmpty();
    }

    @Test
    void refusesTheAuthorAndTheReasonlessToLetABlockPass() {
        Facts reviewer = at(Stage.DRAFT).by(Duty.SECRECY_REVIEWER).found(FOUND).facts();
        Facts author =
                at(Stage.DRAFT).by(Duty.SECRECY_REVIEWER).author().found(FOUND).facts();
        assertThat(codes(Action.RELEASE_BLOCK, reviewer.doing(about(BLOCK)))).isEmpty();
        assertThat(codes(Action.RELEASE_BLOCK, author.doing(about(BLOCK)))).containsExactly("AUTHOR_MAY_NOT");
        assertThat(codes(Action.RELEASE_BLOCK, reviewer.doing(Particulars.of(Detail.FINDING, BLOCK))))
                .containsExactly("REASON_MISSING");
    }

    @Test
    void refusesToDestroyAFileThatTheRulesDoNotHoldBack() {
        Facts reviewer = at(Stage.DRAFT).by(Duty.SECRECY_REVIEWER).found(FOUND).facts();
        var other = new Particulars(Map.of(Detail.FILE, "ffffffffffff", Detail.REASON, "误传"));
        assertThat(codes(Action.DESTROY_FILE, reviewer.doing(other))).containsExactly("FILE_NOT_IN_QUARANTINE");
        assertThat(codes(Action.DESTROY_FILE, reviewer.doing(other.with(Detail.FILE, "0123456789ab"))))
                .isEmpty();
    }

    private static Particulars about(String finding) {
        return new Particulars(Map.of(Detail.FINDING, finding, Detail.REASON, "已核实"));
    }

    @Test
    void theTableOfTheDocumentsIsTheTableOfTheProgram() throws IOException {
        String document = java.nio.file.Files.readString(java.nio.file.Path.of("docs/life-of-a-disclosure.md"));
        assertThat(document).contains(RulesAsText.markdown());
    }

    private static String stageMatrix(int levels) {
        return RulesAsText.matrix(
                Arrays.stream(Stage.values()).map(Stage::name).toList(), (stage, action) -> switch (Rules.ask(
                        action,
                        at(Stage.valueOf(stage))
                                .levels(levels)
                                .found(toDo(action))
                                .facts())) {
                    case Verdict.Allowed(var rule, var to) -> to.name();
                    case Verdict.Refused refused -> "-";
                });
    }

    private static String dutyMatrix() {
        return RulesAsText.matrix(
                Arrays.stream(Duty.values()).map(Duty::name).toList(),
                (duty, action) -> Arrays.stream(Stage.values())
                        .filter(stage -> Rules.ask(
                                        action,
                                        at(stage)
                                                .by(Duty.valueOf(duty))
                                                .found(toDo(action))
                                                .facts())
                                instanceof Verdict.Allowed)
                        .map(Stage::name)
                        .collect(Collectors.collectingAndThen(Collectors.joining(","), s -> s.isEmpty() ? "-" : s)));
    }

    /** What is done to findings needs some; everything else needs none. */
    private static Clearance toDo(Action action) {
        return action.onFindings() ? FOUND : Clearance.CLEAR;
    }

    /** Set {@code -Dmatrix.write=true} to write the matrix anew, then read the difference before committing it. */
    private static String checkedIn(String name) throws IOException {
        var file = java.nio.file.Path.of("src/test/resources/cn/yangguang/disclosure", name);
        if (Boolean.getBoolean("matrix.write")) {
            String now = name.startsWith("stages") ? stageMatrix(name.charAt(name.length() - 5) - '0') : dutyMatrix();
            java.nio.file.Files.writeString(file, now);
        }
        return java.nio.file.Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<String> codes(Action action, Facts facts) {
        return switch (Rules.ask(action, facts)) {
            case Verdict.Allowed allowed -> List.of();
            case Verdict.Refused(var reasons) ->
                reasons.stream().map(Refusal::code).toList();
        };
    }

    static Particulars preReview() {
        return new Particulars(Map.of(
                Detail.WHETHER, "公开", Detail.HOW, "平台和公示栏", Detail.TO_WHOM, "全社会", Detail.BY_WHEN, "2016-05-12"));
    }

    static Particulars secrecy(String answer) {
        return new Particulars(Map.of(
                Detail.STATE_SECRET, answer,
                Detail.TRADE_SECRET, answer,
                Detail.PERSONAL_PRIVACY, answer,
                Detail.STABILITY, answer));
    }

    private static Situation at(Stage stage) {
        return new Situation(stage);
    }

    /** Facts in which everything is as it should be, unless said otherwise. */
    private static final class Situation {
        private final Stage stage;
        private int levels = 2;
        private Set<Duty> duties = EnumSet.of(Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY);
        private boolean author;
        private boolean decidedBefore;
        private boolean secrecyPassed = true;
        private @Nullable Stage referredFrom = Stage.SECRECY_REVIEW;
        private LocalDate dueOn = TODAY.plusDays(10);
        private Clearance clearance = Clearance.CLEAR;

        Situation(Stage stage) {
            this.stage = stage;
        }

        Situation levels(int number) {
            levels = number;
            return this;
        }

        Situation by(Duty duty) {
            duties = EnumSet.of(duty);
            return this;
        }

        Situation author() {
            author = true;
            return this;
        }

        Situation decidedBefore() {
            decidedBefore = true;
            return this;
        }

        Situation secrecyNotPassed() {
            secrecyPassed = false;
            return this;
        }

        Situation referredFrom(Stage asking) {
            referredFrom = asking;
            return this;
        }

        Situation found(Clearance by) {
            clearance = by;
            return this;
        }

        Situation files(State... states) {
            return found(new Clearance(true, Set.of(), Set.of(), Set.of(), List.of(states)));
        }

        Situation dueOn(LocalDate day) {
            dueOn = day;
            return this;
        }

        Facts facts() {
            return new Facts(
                    stage,
                    levels,
                    duties,
                    author,
                    decidedBefore,
                    Set.of(),
                    secrecyPassed,
                    false,
                    referredFrom,
                    LocalDate.of(2016, 5, 1),
                    dueOn,
                    TODAY,
                    "hash",
                    false,
                    Set.of("platform", "notice-board"),
                    Set.of(),
                    clearance,
                    null);
        }
    }
}
