package cn.yangguang.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the applicant was asked for (a correction, reasons, a fee) and when it came. */
final class Question {
    private final SideKind kind;
    private final LocalDate on;
    private final AnswerLimit limit;
    private final boolean breaksOff;
    private @Nullable LocalDate answered;

    /**
     * By when it is to be answered.
     *
     * @param from day 0; null while nobody knows that the notice arrived
     * @param due null while {@code from} is, and where neither law nor organ set a day
     */
    record AnswerLimit(@Nullable LocalDate from, @Nullable LocalDate due, boolean provisional) {}

    Question(SideKind kind, LocalDate on, AnswerLimit limit, boolean breaksOff) {
        this.kind = kind;
        this.on = on;
        this.limit = limit;
        this.breaksOff = breaksOff;
    }

    void answer(LocalDate day) {
        answered = day;
    }

    SideKind kind() {
        return kind;
    }

    LocalDate on() {
        return on;
    }

    AnswerLimit limit() {
        return limit;
    }

    /** Whether the answer begins the period for the reply anew. */
    boolean breaksOff() {
        return breaksOff;
    }

    @Nullable
    LocalDate answered() {
        return answered;
    }
}
