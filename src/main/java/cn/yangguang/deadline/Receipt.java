package cn.yangguang.deadline;

import cn.yangguang.deadline.ClockEvent.Confirmed;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.Remark.Code;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an application came, and which day counts as the day of receipt. */
final class Receipt {
    private final LawProfile law;
    private final List<Remark> problems;
    private final List<Remark> notes = new ArrayList<>();
    private @Nullable Received received;
    private @Nullable LocalDate start;

    Receipt(LawProfile law, List<ClockEvent> events, List<Remark> problems) {
        this.law = law;
        this.problems = problems;
        events.forEach(event -> {
            if (event instanceof Received came) {
                take(came);
            }
        });
        events.forEach(event -> {
            if (event instanceof Confirmed confirmed) {
                take(confirmed);
            }
        });
        if (start != null && LawVersion.on(start) != law.version()) {
            problems.add(Remark.of(
                    Code.WRONG_LAW,
                    start,
                    LawVersion.on(start).title(),
                    law.version().title()));
        }
    }

    private void take(Received came) {
        if (received != null) {
            problems.add(Remark.of(Code.SECOND_RECEIPT, came.on(), received.on()));
            return;
        }
        received = came;
        notes.add(EventNotes.of(came));
        if (!law.receipt(came.channel()).confirmation()) {
            start = came.on();
        }
    }

    private void take(Confirmed confirmed) {
        if (received == null || confirmed.on().isBefore(received.on())) {
            problems.add(Remark.of(Code.NOTHING_RECEIVED, confirmed.on()));
            return;
        }
        ReceiptRule rule = law.receipt(received.channel());
        if (!rule.confirmation()) {
            return;
        }
        if (start != null) {
            problems.add(Remark.of(Code.SECOND_CONFIRMATION, confirmed.on(), start));
            return;
        }
        if (rule.sameDay() && confirmed.on().isAfter(received.on())) {
            problems.add(Remark.of(Code.CONFIRMED_LATE, confirmed.on(), received.on()));
        }
        start = confirmed.on();
        notes.add(EventNotes.of(confirmed));
    }

    @Nullable
    Received received() {
        return received;
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    List<Remark> notes() {
        return notes;
    }
}
