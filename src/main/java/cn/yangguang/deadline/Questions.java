package cn.yangguang.deadline;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.Question.AnswerLimit;
import cn.yangguang.deadline.Remark.Code;
import cn.yangguang.law.ClockCause;
import cn.yangguang.law.ClockEffect;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the applicant was asked for, in the order of asking, and by when it is to be answered. */
final class Questions {
    private final LawProfile law;
    private final WorkingCalendar calendar;
    private final List<Remark> problems;
    private final List<Question> all = new ArrayList<>();

    Questions(LawProfile law, WorkingCalendar calendar, List<Remark> problems) {
        this.law = law;
        this.calendar = calendar;
        this.problems = problems;
    }

    /**
     * Notes a question.
     *
     * @param from when the notice arrived, or what stands for it; null while nobody knows
     * @param answerBy the day the organ set; null for the limit of the law
     */
    Question ask(ClockEvent event, SideKind kind, @Nullable LocalDate from, @Nullable LocalDate answerBy) {
        LocalDate arrived = from;
        if (from != null && from.isBefore(event.on())) {
            problems.add(Remark.of(Code.ARRIVED_BEFORE_NOTICE, event.on(), EventNotes.name(event), from));
            arrived = event.on();
        }
        Question question = new Question(kind, event.on(), limit(event, kind, arrived, answerBy), effect(kind));
        all.add(question);
        return question;
    }

    private ClockEffect effect(SideKind kind) {
        return switch (kind) {
            case CORRECTION_ANSWER -> law.effect(ClockCause.CORRECTION);
            case REASONS_ANSWER -> law.effect(ClockCause.REASONS);
            case FEE -> law.effect(ClockCause.FEE);
            default -> ClockEffect.RUNS_ON;
        };
    }

    private AnswerLimit limit(ClockEvent event, SideKind kind, @Nullable LocalDate from, @Nullable LocalDate answerBy) {
        Optional<Limit> limit = law.limit(kind.limit());
        if (answerBy != null) {
            LocalDate earliest = from == null || limit.isEmpty()
                    ? answerBy
                    : calendar.due(from, limit.get().least()).due();
            if (answerBy.isBefore(earliest)) {
                problems.add(Remark.of(Code.TERM_TOO_SHORT, event.on(), EventNotes.name(event), answerBy, earliest));
            }
            return new AnswerLimit(from, answerBy, !calendar.knows(answerBy));
        }
        if (from == null || limit.isEmpty()) {
            return new AnswerLimit(from, null, false);
        }
        DayCount count = calendar.due(from, limit.get().days());
        return new AnswerLimit(from, count.due(), count.provisional());
    }

    boolean asked(SideKind kind) {
        return all.stream().anyMatch(question -> question.kind() == kind);
    }

    boolean answered(SideKind kind) {
        return all.stream().anyMatch(question -> question.kind() == kind && question.answered() != null);
    }

    /** The latest question of a kind that has no answer yet. */
    @Nullable
    Question open(SideKind kind) {
        return all.reversed().stream()
                .filter(question -> question.kind() == kind && question.answered() == null)
                .findFirst()
                .orElse(null);
    }

    List<Question> all() {
        return all;
    }
}
