package cn.yangguang.remedy;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.law.RemedyTerm;
import cn.yangguang.law.RemedyTermCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the periods beside a remedy from its steps, the dated law and the calendar. Pure; nothing of it is stored. */
final class RemedyPeriods {

    private final Remedy subject;
    private final WorkingCalendar calendar;
    private final List<RemedyPeriod> periods = new ArrayList<>();

    private RemedyPeriods(Remedy subject, WorkingCalendar calendar) {
        this.subject = subject;
        this.calendar = calendar;
    }

    /** In the order in which they begin. */
    static List<RemedyPeriod> of(Remedy subject, WorkingCalendar calendar) {
        var reading = new RemedyPeriods(subject, calendar);
        switch (subject.registered().kind()) {
            case REVIEW -> reading.review();
            case LAWSUIT -> reading.lawsuit();
            case COMPLAINT -> reading.complaint();
        }
        return List.copyOf(reading.periods);
    }

    private void review() {
        boolean simplified = subject.simplified();
        subject.current().ifPresent(instance -> {
            count(
                    simplified ? RemedyTermCode.REVIEW_ANSWER_SIMPLIFIED : RemedyTermCode.REVIEW_ANSWER,
                    instance.noticeOn(),
                    instance.answeredOn(),
                    true);
            count(
                    simplified ? RemedyTermCode.REVIEW_DECISION_SIMPLIFIED : RemedyTermCode.REVIEW_DECISION,
                    subject.acceptedOn(),
                    concludedOn(instance),
                    false);
        });
    }

    private void lawsuit() {
        for (Instance instance : subject.instances()) {
            count(RemedyTermCode.LAWSUIT_ANSWER, instance.noticeOn(), instance.answeredOn(), true);
            Instance.Conclusion conclusion = instance.conclusion();
            if (conclusion != null && subject.instances().size() == 1) {
                count(RemedyTermCode.APPEAL, conclusion.receivedOn(), null, false);
            }
        }
    }

    private void complaint() {
        count(RemedyTermCode.COMPLAINT_ANSWER, subject.acceptedOn(), subject.toldOn(), true);
        for (RemedyStep step : subject.effective()) {
            if (step.action() == RemedyAction.ASK) {
                LocalDate explained = subject.effective().stream()
                        .filter(later -> later.action() == RemedyAction.EXPLAIN && later.seq() > step.seq())
                        .map(RemedyStep::on)
                        .findFirst()
                        .orElse(null);
                step.particulars()
                        .date(RemedyDetail.ANSWER_BY)
                        .ifPresent(
                                day -> periods.add(new RemedyPeriod(null, "被投诉机关说明情况", day, null, explained, false)));
            }
        }
    }

    private void count(RemedyTermCode code, @Nullable LocalDate from, @Nullable LocalDate doneOn, boolean ours) {
        if (from == null) {
            return;
        }
        RemedyTerm.on(from, code).ifPresent(term -> {
            DayCount count = term.workingDays()
                    ? calendar.due(from, term.days())
                    : calendar.dueInCalendarDays(from, term.days());
            periods.add(new RemedyPeriod(term, code.title(), count.due(), count, doneOn, ours));
        });
    }

    private static @Nullable LocalDate concludedOn(Instance instance) {
        Instance.Conclusion conclusion = instance.conclusion();
        return conclusion == null ? null : conclusion.on();
    }
}
