package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.application.Reminder.Kind;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Received on 3 March 2025: the reply is due on 31 March. */
class RemindingTest {

    @Test
    void saysThreeWorkingDaysBeforeThatTheReplyIsDueSoonThenTodayThenOverdue() {
        Desk desk = Walks.inHand();
        assertThat(kinds(desk.on(LocalDate.of(2025, 3, 25)))).isEmpty();
        assertThat(kinds(desk.on(LocalDate.of(2025, 3, 26)))).containsExactly(Kind.REPLY_DUE_SOON);
        assertThat(kinds(desk.on(LocalDate.of(2025, 3, 31)))).contains(Kind.REPLY_DUE_TODAY);
        assertThat(kinds(desk.on(LocalDate.of(2025, 4, 1)))).contains(Kind.REPLY_OVERDUE);
    }

    @Test
    void losesAndDoublesNothingWhenNobodyAskedForThreeDays() {
        Desk desk = Walks.inHand();
        Set<Reminder> daily = new HashSet<>();
        for (LocalDate day = LocalDate.of(2025, 3, 20); !day.isAfter(LocalDate.of(2025, 4, 2)); day = day.plusDays(1)) {
            daily.addAll(reminders(desk.on(day)));
        }
        List<Reminder> atOnce = reminders(desk.on(LocalDate.of(2025, 4, 2)));
        assertThat(atOnce).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(daily);
    }

    @Test
    void saysWhenAThirdPartyKeptSilent() {
        Desk desk = Walks.thirdParty(Walks.inHand()).serveAll();
        assertThat(kinds(desk.on(LocalDate.of(2025, 3, 24)))).doesNotContain(Kind.SILENCE_REACHED);
        assertThat(kinds(desk.on(LocalDate.of(2025, 3, 25)))).contains(Kind.SILENCE_REACHED);
        desk.done(Action.RECORD_SILENCE, Map.of(Detail.CONSULTATION, "1"));
        assertThat(kinds(desk)).doesNotContain(Kind.SILENCE_REACHED);
    }

    @Test
    void saysWhenAnApplicationFromTheNetWasNotConfirmed() {
        Desk desk = Desk.by(ReceiptChannel.ONLINE, LocalDate.of(2025, 3, 3), "演示");
        assertThat(kinds(desk)).isEmpty();
        assertThat(kinds(desk.on(LocalDate.of(2025, 3, 4)))).containsExactly(Kind.UNCONFIRMED);
    }

    @Test
    void asksForAReassessmentOfWhatIsWithheldAfterTwelveMonths() {
        Desk desk = Walks.finish(Walks.to(ReplyOutcome.REFUSED_PROCESS));
        assertThat(kinds(desk.on(LocalDate.of(2026, 3, 2)))).isEmpty();
        assertThat(kinds(desk.on(LocalDate.of(2026, 3, 3)))).containsExactly(Kind.REASSESSMENT_DUE);
        desk.done(Action.REASSESS, Map.of(Detail.RESULT, "维持", Detail.REASON, "演示"));
        assertThat(kinds(desk)).isEmpty();
    }

    private static List<Kind> kinds(Desk desk) {
        return reminders(desk).stream().map(Reminder::kind).toList();
    }

    private static List<Reminder> reminders(Desk desk) {
        LocalDate due = desk.situation(Duty.HANDLER, Desk.CLERK).clock().due();
        return Reminding.of(desk.subject(), due, WorkingCalendar.national(), desk.today());
    }
}
