package cn.yangguang.application;

import cn.yangguang.application.Reminder.Kind;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.Remedies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case has to be reminded of, computed from its state alone: the same state gives the same reminders, however many days nobody
 * asked. Pure.
 */
final class Reminding {

    /** Working days before the due date from which it is soon. */
    static final int SOON = 3;

    /** Working days after which a letter without a record of service is noticed. */
    private static final int SERVICE_DAYS = 3;

    private static final int REASSESSMENT_MONTHS = 12;

    private final Case subject;
    private final WorkingCalendar calendar;
    private final LawProfile law;
    private final LocalDate today;
    private final List<Reminder> reminders = new ArrayList<>();

    private Reminding(Case subject, WorkingCalendar calendar, LocalDate today) {
        this.subject = subject;
        this.calendar = calendar;
        this.law = LawProfile.of(subject.law());
        this.today = today;
    }

    /** @param due of the reply as the clock reads it today; null while nothing runs */
    static List<Reminder> of(Case subject, @Nullable LocalDate due, WorkingCalendar calendar, LocalDate today) {
        var reminding = new Reminding(subject, calendar, today);
        if (subject.stage().open() || subject.stage() == Stage.REPLIED) {
            if (due != null) {
                reminding.reply(due);
            }
            reminding.waiting();
            reminding.others();
        }
        reminding.letters();
        reminding.reassessment();
        return reminding.reminders;
    }

    private void reply(LocalDate due) {
        LocalDate soon = due;
        for (int left = 0; left < SOON; left++) {
            soon = workingDayBefore(soon);
        }
        raise(Kind.REPLY_DUE_SOON, "", soon, due);
        raise(Kind.REPLY_DUE_TODAY, "", due, due);
        raise(Kind.REPLY_OVERDUE, "", due.plusDays(1), due);
        Extension extension = subject.extension();
        if (extension != null && extension.approvedOn() != null && extension.notified() == null) {
            raise(Kind.EXTENSION_UNTOLD, "", workingDayBefore(due), due);
        }
    }

    private void waiting() {
        if (subject.stage() == Stage.PENDING_CONFIRMATION) {
            LocalDate received = subject.registered().receivedOn();
            raise(Kind.UNCONFIRMED, "", calendar.due(received, 1).due(), received);
        }
        Correction correction = subject.correction();
        if (subject.stage() == Stage.AWAITING_CORRECTION && correction != null) {
            raise(Kind.CORRECTION_UNANSWERED, "", correction.answerBy().plusDays(1), correction.answerBy());
        }
        Reasons reasons = subject.reasons();
        if (subject.stage() == Stage.AWAITING_REASONS && reasons != null) {
            raise(Kind.REASONS_UNANSWERED, "", reasons.answerBy().plusDays(1), reasons.answerBy());
        }
        Fee fee = subject.fee();
        LocalDate noticed = fee == null ? null : fee.delivered();
        if (subject.stage() == Stage.AWAITING_FEE && noticed != null) {
            limited(Kind.FEE_UNPAID, "", noticed, LimitCode.FEE);
        }
    }

    private void others() {
        for (Consultation consultation : subject.consultations()) {
            LocalDate delivered = consultation.delivered();
            if (consultation.open() && delivered != null) {
                limited(
                        Kind.SILENCE_REACHED,
                        "#" + consultation.number(),
                        delivered,
                        switch (consultation.kind()) {
                            case THIRD_PARTY -> LimitCode.THIRD_PARTY;
                            case CO_MAKER -> LimitCode.CO_MAKER;
                        });
            }
        }
        for (Tasking tasking : subject.taskings()) {
            if (tasking.open()) {
                raise(
                        Kind.TASK_OVERDUE,
                        "#" + tasking.number(),
                        tasking.answerBy().plusDays(1),
                        tasking.answerBy());
            }
        }
    }

    private void letters() {
        for (CaseLetter letter : subject.letters()) {
            if (letter.served() == null && subject.stage() != Stage.ARCHIVED) {
                LocalDate last = calendar.due(letter.date(), SERVICE_DAYS).due();
                raise(Kind.LETTER_UNSERVED, letter.key(), last.plusDays(1), last);
            }
        }
    }

    private void reassessment() {
        reassessmentOn(subject).ifPresent(day -> raise(Kind.REASSESSMENT_DUE, "", day, day));
    }

    /** The day by which what the case withholds is looked at again (条例 Art. 18); empty when it withholds nothing or is not over. */
    static Optional<LocalDate> reassessmentOn(Case subject) {
        boolean withheld = subject.outcomes().stream().anyMatch(Remedies::withholds);
        if (!withheld || subject.stage() != Stage.SERVED && subject.stage() != Stage.ARCHIVED) {
            return Optional.empty();
        }
        return subject.last(step -> step.action() == Action.APPROVE || step.action() == Action.REASSESS)
                .map(step -> step.on().plusMonths(REASSESSMENT_MONTHS));
    }

    private void limited(Kind kind, String key, LocalDate from, LimitCode code) {
        law.limit(code).map(Limit::days).ifPresent(days -> {
            LocalDate last = calendar.due(from, days).due();
            raise(kind, key, last.plusDays(1), last);
        });
    }

    private void raise(Kind kind, String about, LocalDate on, LocalDate due) {
        if (!on.isAfter(today)) {
            reminders.add(new Reminder(subject.registered().number(), kind, due + about, on, due));
        }
    }

    private LocalDate workingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
