package cn.yangguang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.DayList;
import cn.yangguang.calendar.ListedDay;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockEvent.Confirmed;
import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.CorrectionAsked;
import cn.yangguang.deadline.ClockEvent.CorrectionReceived;
import cn.yangguang.deadline.ClockEvent.Delayed;
import cn.yangguang.deadline.ClockEvent.Ended;
import cn.yangguang.deadline.ClockEvent.Extended;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.FeePaid;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import cn.yangguang.deadline.ClockEvent.ReasonsAsked;
import cn.yangguang.deadline.ClockEvent.ReasonsReceived;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.ClockEvent.Replied;
import cn.yangguang.deadline.ClockEvent.ReplyOrdered;
import cn.yangguang.deadline.LedgerLine.Why;
import cn.yangguang.deadline.Remark.Code;
import cn.yangguang.law.ClockEffect;
import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClockTest {
    private final WorkingCalendar calendar = WorkingCalendar.national();

    private static LocalDate d(String text) {
        return LocalDate.parse(text);
    }

    private ClockReading read(String today, ClockEvent... events) {
        List<ClockEvent> list = Arrays.asList(events);
        return CaseClock.read(CaseClock.lawOf(list, d(today)), calendar, list, d(today));
    }

    private static ClockEvent came(String on) {
        return new Received(d(on), ReceiptChannel.IN_PERSON);
    }

    private static ClockEvent third(String key, String on) {
        return new Consulted(key, ConsultationKind.THIRD_PARTY, d(on));
    }

    private static ClockEvent extended(String on) {
        return new Extended(d(on), 20, "演示负责人", d(on));
    }

    private static List<Code> codes(ClockReading reading) {
        return reading.problems().stream().map(Remark::code).toList();
    }

    // ── the start ──

    @Test
    void nothingRunsUntilALetterWithoutSignatureIsConfirmed() {
        Received letter = new Received(d("2025-03-03"), ReceiptChannel.ORDINARY_MAIL);
        ClockReading waiting = read("2025-03-05", letter);
        assertThat(waiting.state()).isEqualTo(ClockState.NOT_STARTED);
        assertThat(waiting.due()).isNull();
        assertThat(waiting.ledger())
                .extracting(LedgerLine::why)
                .containsOnly(Why.BEFORE_START)
                .hasSize(3);
        ClockReading begun = read("2025-03-06", letter, new Confirmed(d("2025-03-06")));
        assertThat(begun.start()).isEqualTo("2025-03-06");
        assertThat(begun.due()).isEqualTo("2025-04-03");
        assertThat(codes(begun)).containsExactly(Code.CONFIRMED_LATE);
        assertThat(codes(read("2025-03-06", letter, new Confirmed(d("2025-03-01")))))
                .containsExactly(Code.NOTHING_RECEIVED);
    }

    @Test
    void theVersionInForceOnTheDayOfReceiptGoverns() {
        ClockReading old = read("2019-05-14", came("2019-05-14"));
        assertThat(old.law()).isEqualTo(LawVersion.R2007);
        assertThat(old.due()).isEqualTo("2019-06-04");
        ClockReading across =
                read("2019-05-20", new Received(d("2019-05-14"), ReceiptChannel.FAX), new Confirmed(d("2019-05-15")));
        assertThat(across.law()).isEqualTo(LawVersion.R2019);
        assertThat(across.due()).isEqualTo("2019-06-13");
        ClockReading wrong =
                CaseClock.read(LawProfile.of(LawVersion.R2007), calendar, List.of(came("2025-03-03")), d("2025-03-03"));
        assertThat(codes(wrong)).containsExactly(Code.WRONG_LAW);
    }

    // ── pauses ──

    @Test
    void aPauseEndsWithTheOpinionAtTheLatestOnTheFifteenthWorkingDayAfterDelivery() {
        ClockEvent[] asked = {
            came("2025-03-03"), third("甲", "2025-03-10"), new ConsultationDelivered("甲", d("2025-03-12"))
        };
        ClockReading open = read("2025-03-20", asked);
        assertThat(open.state()).isEqualTo(ClockState.PAUSED);
        assertThat(open.due()).isEqualTo("2025-04-24");
        ClockReading silent = read("2025-04-03", asked);
        assertThat(silent.state()).isEqualTo(ClockState.RUNNING);
        assertThat(silent.due()).isEqualTo("2025-04-24");
        SidePeriod side = silent.period(SideKind.THIRD_PARTY).orElseThrow();
        assertThat(side.due()).isEqualTo("2025-04-02");
        assertThat(side.state()).isEqualTo(SideState.LAPSED);
        assertThat(side.silence()).contains("由机关");
        assertThat(silent.ledger().stream().flatMap(line -> line.notes().stream()))
                .extracting(Remark::code)
                .contains(Code.SILENCE_THIRD_PARTY);
        assertThat(open.originalDue()).isEqualTo("2025-03-31");
    }

    @Test
    void withoutADeliveryOnRecordTheLimitRunsFromTheLetterAndTheReadingSaysSo() {
        ClockReading reading = read("2025-03-20", came("2025-03-03"), third("甲", "2025-03-10"));
        assertThat(reading.due()).isEqualTo("2025-04-22");
        assertThat(codes(reading)).containsExactly(Code.NOT_DELIVERED);
        assertThat(reading.period(SideKind.THIRD_PARTY).orElseThrow().state()).isEqualTo(SideState.NOT_BEGUN);
    }

    @Test
    void pausesOnOneDayAndOverAHolidayCostOnlyTheirWorkingDays() {
        ClockEvent start = came("2025-09-22");
        LocalDate plain = read("2025-09-22", start).due();
        ClockReading sameDay = read(
                "2025-12-01",
                start,
                third("甲", "2025-09-24"),
                new OpinionReceived("甲", d("2025-09-24")),
                third("乙", "2025-09-24"),
                new OpinionReceived("乙", d("2025-09-24")));
        assertThat(sameDay.due()).isEqualTo(plain);
        ClockReading overTheHoliday =
                read("2025-12-01", start, third("甲", "2025-09-30"), new OpinionReceived("甲", d("2025-10-08")));
        assertThat(overTheHoliday.due()).isEqualTo(plain);
        ClockReading oneDay =
                read("2025-12-01", start, third("甲", "2025-09-24"), new OpinionReceived("甲", d("2025-09-25")));
        assertThat(oneDay.due()).isEqualTo(calendar.due(plain, 1).due());
    }

    @Test
    void in2007OnlyThirdPartiesPauseAndWithoutAnyLimit() {
        ClockEvent start = came("2016-01-29");
        assertThat(read("2016-02-01", start, new Consulted("县局", ConsultationKind.CO_MAKER, d("2016-02-01")))
                        .due())
                .isEqualTo("2016-02-24");
        ClockReading open = read("2016-03-31", start, third("甲", "2016-02-01"));
        assertThat(open.due()).isEqualTo(calendar.due(d("2016-03-31"), 14).due());
        assertThat(codes(open)).containsExactly(Code.NO_LIMIT);
    }

    @Test
    void contradictionsOfAConsultationAreTold() {
        ClockReading reading = read(
                "2025-05-01",
                came("2025-03-03"),
                third("早", "2025-03-01"),
                third("甲", "2025-03-10"),
                third("甲", "2025-03-11"),
                new ConsultationDelivered("甲", d("2025-03-09")),
                new OpinionReceived("乙", d("2025-03-12")),
                new ConsultationDelivered("甲", d("2025-03-12")),
                new OpinionReceived("甲", d("2025-03-11")),
                new OpinionReceived("甲", d("2025-03-14")));
        assertThat(codes(reading))
                .containsExactlyInAnyOrder(
                        Code.NOT_STARTED,
                        Code.KEY_TWICE,
                        Code.BEFORE_LETTER,
                        Code.KEY_UNKNOWN,
                        Code.OPINION_BEFORE_DELIVERY,
                        Code.SECOND_OPINION);
        assertThat(reading.due()).isEqualTo("2025-04-01");
    }

    // ── what begins anew ──

    @Test
    void aCorrectionBeginsThePeriodAnewAndKeepsTheOriginalDueDate() {
        ClockEvent[] asked = {came("2025-03-03"), new CorrectionAsked(d("2025-03-06"), d("2025-03-07"), d("2025-03-28"))
        };
        ClockReading waiting = read("2025-03-31", asked);
        assertThat(waiting.state()).isEqualTo(ClockState.WAITING);
        assertThat(waiting.due()).isNull();
        assertThat(waiting.period(SideKind.CORRECTION_ANSWER).orElseThrow().state())
                .isEqualTo(SideState.LAPSED);
        ClockReading anew = read("2025-03-31", asked[0], asked[1], new CorrectionReceived(d("2025-03-14")));
        assertThat(anew.due()).isEqualTo("2025-04-14");
        assertThat(anew.originalDue()).isEqualTo("2025-03-31");
        assertThat(anew.runs()).hasSize(2);
        assertThat(anew.history())
                .extracting(change ->
                        change.from() + " " + change.to() + " " + change.cause().code())
                .containsExactly(
                        "null 2025-03-31 RECEIVED",
                        "2025-03-31 null CORRECTION_ASKED",
                        "null 2025-04-14 CORRECTION_RECEIVED");
        assertThat(anew.problems()).isEmpty();
    }

    @Test
    void aCorrectionIsAskedForOnceInTimeAndWithAReasonableTerm() {
        ClockReading reading = read(
                "2025-06-01",
                came("2025-03-03"),
                new CorrectionAsked(d("2025-03-13"), d("2025-03-13"), d("2025-03-14")),
                new CorrectionReceived(d("2025-03-17")),
                new CorrectionAsked(d("2025-03-18"), null, null),
                new CorrectionReceived(d("2025-03-20")));
        assertThat(codes(reading))
                .containsExactly(
                        Code.CORRECTION_NOTICE_LATE,
                        Code.TERM_TOO_SHORT,
                        Code.ANSWERED_LATE,
                        Code.SECOND_CORRECTION,
                        Code.WITHOUT_QUESTION);
        assertThat(reading.due()).isEqualTo(calendar.due(d("2025-03-17"), 20).due());
        assertThat(codes(read("2025-06-01", came("2025-03-03"), new CorrectionReceived(d("2025-03-05")))))
                .containsExactly(Code.WITHOUT_QUESTION);
    }

    @Test
    void paymentBeginsThePeriodAnewAndTheNextDayIsDayZero() {
        ClockEvent[] notified = {came("2024-09-27"), new FeeNotified(d("2024-09-29"), d("2024-09-30"))};
        assertThat(read("2024-10-10", notified)
                        .period(SideKind.FEE)
                        .orElseThrow()
                        .due())
                .isEqualTo("2024-11-01");
        ClockReading paid = read("2024-10-16", notified[0], notified[1], new FeePaid(d("2024-10-15")));
        assertThat(paid.ledger().getLast().date()).isEqualTo(paid.due());
        assertThat(paid.due()).isEqualTo(calendar.due(d("2024-10-16"), 20).due());
        assertThat(paid.ledger().stream()
                        .filter(line -> line.why() == Why.COUNTED && line.run() == 2)
                        .findFirst()
                        .orElseThrow()
                        .date())
                .isEqualTo("2024-10-17");
        ClockReading onFriday = read("2024-10-20", notified[0], notified[1], new FeePaid(d("2024-10-18")));
        assertThat(onFriday.due())
                .as("Saturday is day 0, Monday day 1")
                .isEqualTo(calendar.due(d("2024-10-18"), 20).due());
        assertThat(codes(read("2020-01-10", came("2020-01-02"), new FeeNotified(d("2020-01-03"), null))))
                .containsExactly(Code.UNKNOWN_TO_LAW);
    }

    @Test
    void aDayStandsInTheLedgerOnceWhateverHappenedOnIt() {
        ClockReading reading = read(
                "2024-10-20",
                came("2024-09-27"),
                new FeeNotified(d("2024-10-15"), d("2024-10-15")),
                new FeePaid(d("2024-10-15")),
                new CorrectionAsked(d("2024-10-15"), null, null),
                new CorrectionReceived(d("2024-10-15")));
        assertThat(reading.ledger()).extracting(LedgerLine::date).doesNotHaveDuplicates();
        assertThat(reading.due()).isEqualTo(calendar.due(d("2024-10-15"), 20).due());
    }

    @Test
    void anOrderedReplyHasAPeriodOfItsOwn() {
        ClockReading reading = read(
                "2025-07-01",
                came("2025-03-03"),
                new Replied(d("2025-03-20")),
                new ReplyOrdered(d("2025-06-25"), 10, "演示复议决定"));
        assertThat(reading.due()).isEqualTo(calendar.due(d("2025-06-25"), 10).due());
        assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading.runs()).extracting(RunLine::days).containsExactly(20, 10);
        assertThat(reading.ledger())
                .extracting(LedgerLine::date)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(codes(read("2025-07-01", came("2025-03-03"), new ReplyOrdered(d("2025-06-25"), 0, "演示"))))
                .containsExactly(Code.ORDERED_DAYS);
    }

    // ── extension, delay, reasons ──

    @Test
    void anExtensionIsApprovedAndToldByTheLastDayAndOnceOnly() {
        ClockEvent start = came("2024-01-22");
        assertThat(read("2024-02-20", start, extended("2024-02-21")).due()).isEqualTo("2024-02-22");
        assertThat(read("2024-03-01", start, extended("2024-02-22")).due()).isEqualTo("2024-03-21");
        ClockReading late = read("2024-03-01", start, extended("2024-02-23"));
        assertThat(late.due()).isEqualTo("2024-02-22");
        assertThat(codes(late)).containsExactly(Code.AFTER_DUE);
        assertThat(late.problems().getFirst().text()).contains("2024-02-23 的“延期告知”", "2024-02-22");
        ClockReading twice = read("2024-03-01", start, extended("2024-02-20"), extended("2024-02-21"));
        assertThat(twice.due()).isEqualTo("2024-03-21");
        assertThat(codes(twice)).containsExactly(Code.SECOND_EXTENSION);
    }

    @Test
    void anExtensionThatIsTooLongOrNotApprovedIsTold() {
        ClockEvent start = came("2024-01-22");
        ClockReading tooLong = read("2024-02-20", start, new Extended(d("2024-02-20"), 30, "演示负责人", d("2024-02-20")));
        assertThat(tooLong.due()).isEqualTo("2024-03-21");
        assertThat(codes(tooLong)).containsExactly(Code.EXTENSION_TOO_LONG);
        assertThat(codes(read("2024-02-20", start, new Extended(d("2024-02-20"), 10, " ", d("2024-02-20")))))
                .containsExactly(Code.EXTENSION_NOT_APPROVED);
        assertThat(codes(read("2024-02-20", start, new Extended(d("2024-02-20"), 0, "演示负责人", d("2024-02-20")))))
                .containsExactly(Code.EXTENSION_EMPTY);
        ClockReading approvedLate =
                read("2024-03-20", start, new Extended(d("2024-02-22"), 10, "演示负责人", d("2024-02-26")));
        assertThat(approvedLate.due()).isEqualTo("2024-02-22");
        assertThat(codes(approvedLate)).containsExactly(Code.EXTENSION_APPROVED_LATE);
        ClockReading old =
                read("2016-02-20", came("2016-01-29"), new Extended(d("2016-02-20"), 20, "演示负责人", d("2016-02-19")));
        assertThat(old.due()).isEqualTo("2016-03-16");
    }

    @Test
    void aDelayNeedsReasonsAndTakesThePlaceOfTheDueDate() {
        ClockEvent start = came("2025-03-03");
        ClockEvent asked = new ReasonsAsked(d("2025-03-05"), d("2025-03-14"));
        ClockEvent given = new ReasonsReceived(d("2025-03-12"));
        ClockEvent delayed = new Delayed(d("2025-03-20"), d("2025-05-30"));
        ClockReading reading = read("2025-05-10", start, asked, given, delayed);
        assertThat(reading.due()).isEqualTo("2025-05-30");
        assertThat(reading.originalDue()).isEqualTo("2025-03-31");
        assertThat(reading.period(SideKind.DELAYED).orElseThrow().state()).isEqualTo(SideState.OPEN);
        assertThat(reading.ledger()).extracting(LedgerLine::why).contains(Why.DELAYED);
        assertThat(codes(read("2025-05-10", start, asked, delayed))).containsExactly(Code.DELAY_WITHOUT_REASONS);
        assertThat(codes(read("2025-05-10", start, asked, given, new Delayed(d("2025-03-20"), d("2025-03-21")))))
                .containsExactly(Code.DELAY_NO_LATER);
    }

    @Test
    void whatAskingForReasonsDoesIsASetting() {
        List<ClockEvent> events = List.of(
                came("2025-03-03"),
                new ReasonsAsked(d("2025-03-05"), d("2025-03-14")),
                new ReasonsReceived(d("2025-03-12")));
        LawProfile law = LawProfile.on(d("2025-03-03"));
        assertThat(CaseClock.read(law, calendar, events, d("2025-03-20")).due()).isEqualTo("2025-03-31");
        assertThat(CaseClock.read(law.withReasons(ClockEffect.SUSPENDS), calendar, events, d("2025-03-20"))
                        .due())
                .isEqualTo(calendar.due(d("2025-03-31"), 5).due());
        assertThat(CaseClock.read(law.withReasons(ClockEffect.RESTARTS), calendar, events, d("2025-03-20"))
                        .due())
                .isEqualTo(calendar.due(d("2025-03-12"), 20).due());
    }

    // ── the end ──

    @Test
    void aReplyOnTheLastDayIsInTimeAndADayLaterIsLate() {
        ClockEvent start = came("2025-03-03");
        assertThat(read("2025-03-31", start).standing()).isEqualTo(Standing.DUE_TODAY);
        assertThat(read("2025-04-30", start, new Replied(d("2025-03-31"))).standing())
                .isEqualTo(Standing.REPLIED_IN_TIME);
        ClockReading late = read("2025-04-30", start, new Replied(d("2025-04-02")));
        assertThat(late.standing()).isEqualTo(Standing.REPLIED_LATE);
        assertThat(late.workingDaysLeft()).isEqualTo(-2);
        assertThat(late.ledger().getLast().why()).isEqualTo(Why.OVERDUE);
        ClockReading open = read("2025-04-07", start);
        assertThat(open.standing()).isEqualTo(Standing.OVERDUE);
        assertThat(open.workingDaysLeft()).isEqualTo(-4);
        assertThat(read("2025-06-03", came("2025-06-03"), new Replied(d("2025-06-03")))
                        .standing())
                .isEqualTo(Standing.REPLIED_IN_TIME);
    }

    @Test
    void whatComesAfterTheEndOrAfterTheDueDateChangesNothing() {
        ClockEvent start = came("2025-03-03");
        ClockReading ended = read(
                "2025-06-01",
                start,
                new Ended(d("2025-03-10"), "申请人撤回"),
                extended("2025-03-11"),
                new Replied(d("2025-03-12")));
        assertThat(ended.standing()).isEqualTo(Standing.ENDED);
        assertThat(codes(ended)).containsExactly(Code.AFTER_END, Code.AFTER_END);
        ClockReading tooLate = read(
                "2025-06-01",
                start,
                new CorrectionAsked(d("2025-04-01"), null, null),
                new FeeNotified(d("2025-04-02"), null),
                third("甲", "2025-04-03"));
        assertThat(tooLate.due()).isEqualTo("2025-03-31");
        assertThat(codes(tooLate)).contains(Code.AFTER_DUE).doesNotContain(Code.WITHOUT_QUESTION);
        assertThat(codes(read("2025-06-01", start, third("甲", "2025-03-10"), new Replied(d("2025-03-12")))))
                .containsExactly(Code.REPLIED_WHILE_PAUSED);
    }

    @Test
    void eventsOfTheFutureAndOfNoAgeAreLeftOut() {
        ClockReading reading = read("2025-03-10", came("2025-03-03"), extended("2025-03-11"), came("1848-03-03"));
        assertThat(reading.due()).isEqualTo("2025-03-31");
        assertThat(codes(reading)).containsExactly(Code.OUT_OF_RANGE, Code.FUTURE);
        assertThat(codes(read("2025-05-10", came("2025-03-03"), new FeeNotified(d("2025-03-04"), d("9999-01-01")))))
                .containsExactly(Code.OUT_OF_RANGE);
        assertThat(read("2025-03-10").state()).isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void beyondTheKnownCalendarTheDueDateIsProvisional() {
        assertThat(read("2026-12-01", came("2026-11-27")).provisional()).isFalse();
        assertThat(read("2026-12-10", came("2026-12-10")).provisional()).isTrue();
    }

    // ── another version of the calendar ──

    @Test
    void aChangedCalendarMovesOpenDatesAndNamesTheDays() {
        DayList extra = new DayList("", List.of(new ListedDay(d("2025-03-19"), false, "演示节")));
        WorkingCalendar changed = calendar.withRegion(extra);
        List<ClockEvent> open =
                List.of(came("2025-03-03"), third("甲", "2025-03-10"), new ConsultationDelivered("甲", d("2025-03-10")));
        LawProfile law = LawProfile.on(d("2025-03-03"));
        CalendarMove move = CalendarMove.between(law, calendar, changed, open, d("2025-03-12"));
        assertThat(move.moved())
                .extracting(date -> date.text(java.util.Locale.SIMPLIFIED_CHINESE))
                .containsExactly("答复期限由 2025-04-22 改为 2025-04-23", "第三方提出意见 甲由 2025-03-31 改为 2025-04-01");
        assertThat(move.changed())
                .extracting(day -> day.text(java.util.Locale.SIMPLIFIED_CHINESE))
                .containsExactly("2025-03-19 由工作日改为放假（演示节）");
        List<ClockEvent> closed = List.of(came("2025-03-03"), new Replied(d("2025-03-11")));
        assertThat(CalendarMove.between(law, calendar, changed, closed, d("2025-03-12"))
                        .isEmpty())
                .isTrue();
    }
}
