package cn.yangguang.deadline;

import cn.yangguang.law.ClockEffect;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the applicant was asked for (a correction, reasons, a fee) and when it came. */
final class Question {
    private final SideKind kind;
    private final LocalDate on;
    private final AnswerLimit limit;
    private final ClockEffect effect;
    private @Nullable LocalDate answered;

    /**
     * By when it is to be answered.
     *
     * @param from day 0; null while nobody knows that the notice arrived
     * @param due null while {@code from} is, and where neither law nor organ set a day
     */
    record AnswerLimit(@Nullable LocalDate from, @Nullable LocalDate due, boolean provisional) {}

    Question(SideKind kind, LocalDate on, AnswerLimit limit, ClockEffect effect) {
        this.kind = kind;
        this.on = on;
        this.limit = limit;
        this.effect = effect;
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

    /** What asking and answering do to the period for the reply. */
    ClockEffect effect() {
        return effect;
    }

    /** Whether the answer begins the period for the reply anew. */
    boolean breaksOff() {
        return effect == ClockEffect.RESTARTS || effect == ClockEffect.RESTARTS_NEXT_DAY;
    }

    @Nullable
    LocalDate answered() {
        return answered;
    }
}
