package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.calendar.DayList;
import cn.yangguang.calendar.ListedDay;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.Remark;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.issuing.Letters;
import cn.yangguang.issuing.Services;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReplyOutcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases on a real database, with letters sealed for real. */
class ApplicationsTest {

    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void monday() {
        office.on(LocalDate.of(2025, 3, 3));
    }

    @ParameterizedTest
    @EnumSource(ReceiptChannel.class)
    void receivesByEveryChannelWithItsRuleOfReceipt(ReceiptChannel channel) {
        var received = office.received(office.intake(channel, "演示" + channel.title(), "演示"));

        boolean face = channel == ReceiptChannel.IN_PERSON
                || channel == ReceiptChannel.ORAL
                || channel == ReceiptChannel.REGISTERED_MAIL;
        assertThat(received.stage()).isEqualTo(face ? Stage.RECEIVED : Stage.PENDING_CONFIRMATION);
        LocalDate start =
                office.applications().clock(office.subject(received.id())).start();
        assertThat(Optional.ofNullable(start)).isEqualTo(face ? Optional.of(office.today()) : Optional.empty());
        if (!face) {
            office.on(LocalDate.of(2025, 3, 5));
            office.done(received.id(), Action.CONFIRM, Map.of(Detail.ON, "2025-03-05", Detail.PROOF, "电话确认（演示）"));
            assertThat(office.applications()
                            .clock(office.subject(received.id()))
                            .start())
                    .isEqualTo(LocalDate.of(2025, 3, 5));
        }
    }

    @Test
    void keepsWhoAsksUnreadableInTheDatabase() {
        var received = office.received(office.intake(ReceiptChannel.IN_PERSON, "某某某某", "演示"));

        String row = office.jdbc()
                .sql(
                        "select encode(applicant, 'escape') || applicant_mark || code_mark from application.application where id = :id")
                .param("id", received.id())
                .query(String.class)
                .single();
        assertThat(row)
                .doesNotContain("证件")
                .doesNotContain(received.queryCode())
                .doesNotContain("0951");
        assertThat(new String(office.get(ApplicationStore.class).applicant(received.id()), StandardCharsets.UTF_8))
                .doesNotContain("某某某某");
        assertThat(office.get(CaseLists.class)
                        .applicant(office.subject(received.id()), office.clerk())
                        .name())
                .isEqualTo("某某某某");
    }

    @Test
    void showsWhoAsksToNobodyButTheHandlersOfTheOrgan() {
        long id = office.inHand();
        CaseLists lists = office.get(CaseLists.class);
        assertThat(lists.applicant(office.subject(id), office.inspector())).isEqualTo(Applicant.MASKED);
        assertThat(lists.applicant(office.subject(id), office.stranger())).isEqualTo(Applicant.MASKED);
        assertThat(office.act(id, Action.NOTE, Map.of(Detail.OPINION, "演示"), office.stranger()))
                .containsExactly("DUTY_MISSING");
    }

    @Test
    void numbersWithoutGapAlsoWhenTwoComeAtOnce() throws Exception {
        List<Callable<String>> visitors = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String name = "演示同时" + i;
            visitors.add(() -> office.received(office.intake(ReceiptChannel.IN_PERSON, name, "演示"))
                    .number());
        }
        List<String> numbers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number : threads.invokeAll(visitors)) {
                numbers.add(number.get());
            }
        }
        assertThat(numbers).doesNotHaveDuplicates();
        long last = office.jdbc()
                .sql("select last from application.series where year = 2025")
                .query(Long.class)
                .single();
        long rows = office.jdbc()
                .sql("select count(*) from application.application where number like 'linhe-2025-%'")
                .query(Long.class)
                .single();
        assertThat(last).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(ReplyOutcome.class)
    void sealsTheLetterOfEachOutcomeAndWhatIsStoredIsWhatTheStepsSay(ReplyOutcome outcome) {
        long id = office.inHand();
        new WalksInOffice(office, id).to(outcome);

        Case subject = office.subject(id);
        assertThat(office.applications().replays(id)).isTrue();
        CaseLetter letter = subject.letters().getLast();
        byte[] docx = office.get(Letters.class).file(letter.id(), FileKind.DOCX);
        byte[] pdf = office.get(Letters.class).file(letter.id(), FileKind.PDF);
        assertThat(docx).startsWith('P', 'K');
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(letter.number()).contains("〔2025〕");
    }

    @Test
    void keepsTheRecordOfServiceWithTheLetterAndPrintsTheWorkingPapers() {
        long id = office.inHand();
        new WalksInOffice(office, id).to(ReplyOutcome.UNABLE_NEEDS_CREATION);
        Case subject = office.subject(id);
        CaseLetter reply = subject.replies().getFirst();

        assertThat(office.get(Services.class).replyDate(reply.id())).contains(office.today());
        for (LetterType type : CaseForms.PRINTED) {
            if (type != LetterType.THIRD_FORM) {
                assertThat(office.get(CaseForms.class).print(subject, type, reply.key()))
                        .as(type.title())
                        .hasValueSatisfying(paper -> assertThat(paper.docx()).startsWith('P', 'K'));
            }
        }
        assertThat(office.get(CaseForms.class).print(subject, LetterType.SERVICE, "L-GRANT.99"))
                .isEmpty();
        assertThat(office.get(CaseForms.class).print(subject, LetterType.GRANT, null))
                .isEmpty();
    }

    @Test
    void twoClicksAtOnceMakeOneStepAndOneLetter() throws Exception {
        long id = office.inHand();
        new WalksInOffice(office, id).drafted(ReplyOutcome.REFUSED_INTERNAL);
        office.done(id, Action.SUBMIT, Map.of());
        Map<Detail, String> seen =
                Map.of(Detail.SEEN, Integer.toString(office.subject(id).seen()));
        Callable<List<String>> click = () -> office.act(id, Action.APPROVE, seen, office.head());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(List.of(click, click, click));
        }
        assertThat(office.subject(id).replies()).hasSize(1);
        assertThat(office.subject(id).stage()).isEqualTo(Stage.REPLIED);
    }

    @Test
    void doesNotSealWhatTheOrganHasNotSet() {
        try (Office bare = new Office()) {
            bare.jdbc().sql("delete from issuing.setting").update();
            long id = bare.inHand();
            assertThat(bare.act(
                            id,
                            Action.REQUEST_CORRECTION,
                            Map.of(Detail.DEFECTS, "演示", Detail.GUIDANCE, "演示", Detail.ANSWER_BY, "2025-04-10")))
                    .containsExactly("LETTER_INCOMPLETE");
        }
    }

    @Test
    void mergesTwoApplicationsOfOneApplicant() {
        long first = office.received(office.intake(ReceiptChannel.IN_PERSON, "演示并案人", "演示甲"))
                .id();
        office.done(first, Action.REGISTER, Map.of());
        long second = office.received(office.intake(ReceiptChannel.IN_PERSON, "演示并案人", "演示乙"))
                .id();
        office.done(second, Action.REGISTER, Map.of());
        assertThat(office.applications().ofSameApplicant(office.subject(second)))
                .extracting(c -> c.registered().id())
                .containsExactly(first);

        office.done(
                second,
                Action.MERGE,
                Map.of(Detail.INTO, office.subject(first).registered().number()));

        assertThat(office.subject(second).stage()).isEqualTo(Stage.MERGED);
        assertThat(office.subject(first).items()).extracting(Item::text).containsExactly("演示甲", "演示乙");
        assertThat(office.applications().replays(first)).isTrue();
        assertThat(office.act(second, Action.MERGE, Map.of(Detail.INTO, "linhe-2025-9999")))
                .containsExactly("NOT_AT_THIS_STAGE");
    }

    @Test
    void showsWhatWasAskedBeforeSideBySide() {
        long before = office.received(office.intake(ReceiptChannel.IN_PERSON, "演示重复人", "演示：2024年村内路灯采购合同"))
                .id();
        office.received(office.intake(ReceiptChannel.IN_PERSON, "演示别人", "演示：2024年村内路灯采购合同和发票"));
        long again = office.received(office.intake(ReceiptChannel.IN_PERSON, "演示重复人", "演示：村内路灯采购合同（2024年）"))
                .id();

        List<SimilarCase> similar = office.get(SimilarCases.class).to(office.subject(again));

        assertThat(similar).hasSize(2);
        assertThat(similar.getFirst().other().registered().id()).isEqualTo(before);
        assertThat(similar).extracting(SimilarCase::sameApplicant).containsExactly(true, false);
        assertThat(similar.getFirst().answered()).isFalse();
    }

    @Test
    void tellsProgressToNumberAndCodeTogetherAndNeverAName() {
        var received = office.received(office.intake(ReceiptChannel.IN_PERSON, "某某某", "演示"));
        CaseLists lists = office.get(CaseLists.class);

        ProgressReport report = lists.progress(
                        received.number(), " " + received.queryCode().toLowerCase(Locale.ROOT) + " ")
                .orElseThrow();

        assertThat(report.progress()).isEqualTo(Progress.RECEIVED);
        assertThat(report.toString()).doesNotContain("某某某").doesNotContain("证件").doesNotContain("演示经办");
        assertThat(lists.progress(received.number(), "22222222")).isEmpty();
        assertThat(lists.progress("linhe-2025-9999", received.queryCode())).isEmpty();
    }

    @Test
    void raisesEachReminderOnceHoweverOftenAndLateItIsAsked() {
        long id = office.inHand();
        String number = office.subject(id).registered().number();
        Reminders reminders = office.get(Reminders.class);
        office.on(LocalDate.of(2025, 4, 7));
        reminders.catchUp();
        assertThat(reminders.catchUp()).isZero();
        assertThat(reminders.raised(Set.of(Office.ORGAN), LocalDate.of(2025, 1, 1)).stream()
                        .filter(r -> r.number().equals(number))
                        .map(Reminder::kind))
                .containsExactlyInAnyOrder(
                        Reminder.Kind.REPLY_DUE_SOON, Reminder.Kind.REPLY_DUE_TODAY, Reminder.Kind.REPLY_OVERDUE);
    }

    @Test
    void aNewCalendarMovesOpenCasesTellsWhyAndLeavesFinishedOnesAlone() {
        long open = office.inHand();
        long over = office.inHand();
        new WalksInOffice(office, over).to(ReplyOutcome.REFUSED_INTERNAL);
        CaseClocks before = office.get(CaseClocks.class);
        before.catchUp();
        LocalDate due = before.read(office.subject(open)).due();
        LocalDate finished = before.read(office.subject(over)).due();

        List<ListedDay> days =
                new ArrayList<>(WorkingCalendar.national().listed().days());
        days.add(new ListedDay(LocalDate.of(2025, 3, 20), false, "演示节"));
        var after = new CaseClocks(
                office.get(CalendarStore.class),
                office.get(CaseQueries.class),
                office.get(StepStore.class),
                WorkingCalendar.of(
                        new DayList("", days),
                        WorkingCalendar.national().knownFrom(),
                        WorkingCalendar.national().knownTo()),
                office.get(Office.StandingClock.class));
        List<DueMove> moves = office.transaction().execute(status -> after.catchUp());

        assertThat(due).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(moves)
                .filteredOn(
                        m -> m.number().equals(office.subject(open).registered().number()))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.after()).isEqualTo(LocalDate.of(2025, 4, 1));
                    assertThat(move.reason()).contains("演示节");
                });
        assertThat(after.read(office.subject(over)).due()).isEqualTo(finished);
        assertThat(moves)
                .noneMatch(
                        m -> m.number().equals(office.subject(over).registered().number()));
        List<DueMove> again = office.transaction().execute(status -> after.catchUp());
        assertThat(again).isEmpty();
        before.catchUp();
    }

    @Test
    void whatWasWithheldComesBackAfterAYearAndAgainAYearAfterThat() {
        long id = office.inHand();
        new WalksInOffice(office, id).to(ReplyOutcome.REFUSED_INTERNAL);
        LocalDate replied = office.today();
        Reassessments all = office.get(Reassessments.class);
        assertThat(all.of(Set.of(Office.ORGAN)))
                .filteredOn(one -> one.subject().id() == id)
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(replied.plusYears(1)));
        LocalDate later = replied.plusYears(1).plusDays(3);
        office.on(later);
        office.done(id, Action.REASSESS, Map.of(Detail.RESULT, "继续不予公开", Detail.REASON, "演示：情势没有变化"));
        assertThat(all.of(Set.of(Office.ORGAN)))
                .filteredOn(one -> one.subject().id() == id)
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(later.plusYears(1)));
        assertThat(all.of(Set.of("elsewhere"))).isEmpty();
    }

    @Test
    void aMessageConfirmedAfterTheNewVersionCameIntoForceIsJudgedByIt() {
        office.on(LocalDate.of(2019, 5, 14));
        long id = office.received(office.intake(ReceiptChannel.ORDINARY_MAIL, "演示跨版本", "演示：信函"))
                .id();
        assertThat(office.subject(id).law()).isEqualTo(LawVersion.R2007);
        office.on(LocalDate.of(2019, 5, 20));
        office.done(id, Action.CONFIRM, Map.of(Detail.ON, "2019-05-17", Detail.PROOF, "电话（演示）"));
        assertThat(office.subject(id).law()).isEqualTo(LawVersion.R2019);
        assertThat(office.applications().clock(office.subject(id)).problems())
                .noneMatch(remark -> remark.code() == Remark.Code.WRONG_LAW);
    }

    @Test
    void whatHappenedCannotBeChangedOrDeleted() {
        long id = office.inHand();
        for (String sql : List.of(
                "update application.step set person_name = 'x' where application = " + id,
                "delete from application.step where application = " + id,
                "delete from application.application where id = " + id,
                "update application.application set received_on = '2020-01-01' where id = " + id)) {
            assertThatThrownBy(() -> office.jdbc().sql(sql).update()).hasMessageMatching("(?s).*(append-only|keeps).*");
        }
    }

    @Test
    void asksForNoPurposeSince2019AndForNoProofOfIdentityBefore() {
        Intake now = office.intake(ReceiptChannel.IN_PERSON, "演示", "演示");
        Applicant a = now.applicant();
        var purposeful =
                new Applicant(a.name(), "", "", a.phone(), a.address(), "", "", "", "", a.form(), a.way(), "演示用途", "");
        var asked = new Intake(
                now.organ(), now.channel(), now.receivedOn(), now.applicantType(), purposeful, now.items(), List.of());
        assertThat(office.applications().receive(asked, office.clerk(), "t"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(IntakeProblem::code)
                                .contains("PURPOSE_NOT_ASKED", "REQUIRED"));
        var former = new Intake(
                now.organ(),
                now.channel(),
                LocalDate.of(2016, 5, 10),
                now.applicantType(),
                purposeful,
                now.items(),
                List.of());
        assertThat(office.applications().receive(former, office.clerk(), "t")).isInstanceOf(Receipt.Received.class);
    }
}
