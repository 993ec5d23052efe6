package cn.yangguang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods and alarms, without a database. Came on Monday 2016-11-07; no day off until the new year. */
class ComplaintClockTest {

    private static final LocalDate CAME = LocalDate.of(2016, 11, 7);

    private static Complaint entry(ComplaintParticulars... extensions) {
        var registered = new Complaint.Registered(
                1,
                "JD2016-CCCCCCCC",
                EntryKind.QUESTION,
                ReceiptWay.VISIT,
                "zhen",
                "zhen",
                null,
                Instant.parse("2016-11-06T16:00:00Z"));
        List<ComplaintStep> steps = new ArrayList<>();
        steps.add(step(1, ComplaintAction.RECEIVE, null, ComplaintParticulars.NONE));
        for (ComplaintParticulars extension : extensions) {
            steps.add(step(steps.size() + 1, ComplaintAction.EXTEND, ComplaintStage.RECEIVED, extension));
        }
        return Complaint.of(registered, steps);
    }

    private static ComplaintStep step(
            int seq,
            ComplaintAction action,
            @org.jspecify.annotations.Nullable ComplaintStage from,
            ComplaintParticulars given) {
        return new ComplaintStep(
                seq, action, from, ComplaintStage.RECEIVED, null, "", null, Instant.EPOCH, CAME, given);
    }

    private static List<String> concerns(Complaint entry, LocalDate on) {
        var line = new ComplaintLine(entry, ComplaintClock.of(entry, WorkingCalendar.national()), on);
        return ComplaintConcerns.of(line)
                .map(concern -> concern.code() + " " + concern.grade() + " " + concern.since())
                .toList();
    }

    @Test
    void theDayItCameIsDayNoughtInBeijing() {
        assertThat(entry().clockFrom()).isEqualTo(CAME);
        ComplaintClock clock = ComplaintClock.of(entry(), WorkingCalendar.national());
        assertThat(clock.due()).isEqualTo(LocalDate.of(2016, 11, 28));
        assertThat(clock.late(clock.due())).isFalse();
        assertThat(clock.mark()).isEqualTo("PC");
    }

    @Test
    void tellsWhenNobodyHasItThenWhenItIsLateThenWhenItIsOld() {
        assertThat(concerns(entry(), LocalDate.of(2016, 11, 10))).isEmpty();
        assertThat(concerns(entry(), LocalDate.of(2016, 11, 11))).containsExactly("CP-UNASSIGNED YELLOW 2016-11-11");
        assertThat(concerns(entry(), LocalDate.of(2016, 11, 28))).containsExactly("CP-UNASSIGNED YELLOW 2016-11-11");
        assertThat(concerns(entry(), LocalDate.of(2016, 11, 29))).containsExactly("CP-LATE RED 2016-11-29");
        assertThat(concerns(entry(), CAME.plusDays(79))).containsExactly("CP-LATE RED 2016-11-29");
        assertThat(concerns(entry(), CAME.plusDays(80))).containsExactly("CP-OLD RED 2017-01-26");
    }

    @Test
    void anExtensionMovesTheDueDateAndNoAlarm() {
        Complaint extended = entry(ComplaintParticulars.of(ComplaintDetail.DAYS, "10"));
        assertThat(ComplaintClock.of(extended, WorkingCalendar.national()).due())
                .isEqualTo(LocalDate.of(2016, 12, 12));
        assertThat(concerns(extended, LocalDate.of(2016, 11, 29))).containsExactly("CP-LATE YELLOW 2016-11-29");
        assertThat(concerns(extended, LocalDate.of(2016, 12, 13))).containsExactly("CP-LATE RED 2016-11-29");
    }
}
