package cn.yangguang.deadline;

import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of an application shows on one day.
 *
 * @param start 收到申请之日; null while there is none
 * @param originalDue the due date as first counted, never moved by anything later
 * @param due the due date as it stands; null while a correction or payment is awaited, and before the start
 * @param provisional 暂定: the way to the due date leads beyond the known calendar
 * @param workingDaysLeft counted days after today up to the due date; negative: working days since it; counted from the reply
 *     where there was one; 0 without a due date
 * @param stoppedOn the day of the last reply or end
 */
public record ClockReading(
        LawVersion law,
        @Nullable ReceiptChannel channel,
        LocalDate today,
        @Nullable LocalDate start,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        boolean provisional,
        ClockState state,
        Standing standing,
        int workingDaysLeft,
        @Nullable LocalDate stoppedOn,
        List<LedgerLine> ledger,
        List<RunLine> runs,
        List<DueChange> history,
        List<SidePeriod> periods,
        List<Remark> problems) {
    /** Copies the lists. */
    public ClockReading {
        ledger = List.copyOf(ledger);
        runs = List.copyOf(runs);
        history = List.copyOf(history);
        periods = List.copyOf(periods);
        problems = List.copyOf(problems);
    }

    /** The run of the period that goes on, or went last. */
    public Optional<RunLine> currentRun() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
    }

    /** The latest side period of a kind. */
    public Optional<SidePeriod> period(SideKind kind) {
        return periods.reversed().stream()
                .filter(period -> period.kind() == kind)
                .findFirst();
    }
}
