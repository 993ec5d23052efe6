package cn.yangguang.deadline;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import cn.yangguang.deadline.Remark.Code;
import cn.yangguang.law.LawProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All consultations of an application: what is not counted because of them, and their own periods. */
final class Consultations {
    private final LawProfile law;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final @Nullable LocalDate start;
    private final List<Remark> problems;
    private final List<Remark> notes = new ArrayList<>();
    private final Map<String, Consultation> byKey = new LinkedHashMap<>();

    Consultations(
            LawProfile law,
            WorkingCalendar calendar,
            LocalDate today,
            @Nullable LocalDate start,
            List<ClockEvent> events,
            List<Remark> problems) {
        this.law = law;
        this.calendar = calendar;
        this.today = today;
        this.start = start;
        this.problems = problems;
        take(events);
    }

    private void take(List<ClockEvent> events) {
        for (ClockEvent event : events) {
            if (event instanceof Consulted asked) {
                ask(asked);
            }
        }
        for (ClockEvent event : events) {
            if (event instanceof ConsultationDelivered delivered) {
                deliver(delivered);
            }
        }
        for (ClockEvent event : events) {
            if (event instanceof OpinionReceived opinion) {
                answer(opinion);
            }
        }
    }

    private void ask(Consulted asked) {
        if (start == null || asked.on().isBefore(start)) {
            problems.add(Remark.of(Code.NOT_STARTED, asked.on(), "event.Consulted"));
        } else if (byKey.putIfAbsent(asked.key(), new Consultation(asked)) != null) {
            problems.add(Remark.of(Code.KEY_TWICE, asked.on(), asked.key()));
        } else {
            notes.add(EventNotes.of(asked));
        }
    }

    private void deliver(ConsultationDelivered delivered) {
        Consultation one = byKey.get(delivered.key());
        if (one == null) {
            problems.add(Remark.of(Code.KEY_UNKNOWN, delivered.on(), "event.ConsultationDelivered", delivered.key()));
        } else if (delivered.on().isBefore(one.asked().on())) {
            problems.add(Remark.of(
                    Code.BEFORE_LETTER,
                    delivered.on(),
                    "event.ConsultationDelivered",
                    delivered.key(),
                    one.asked().on()));
        } else if (one.delivered() == null) {
            one.deliver(delivered.on());
            notes.add(EventNotes.of(delivered));
        }
    }

    private void answer(OpinionReceived opinion) {
        Consultation one = byKey.get(opinion.key());
        if (one == null) {
            problems.add(Remark.of(Code.KEY_UNKNOWN, opinion.on(), "event.OpinionReceived", opinion.key()));
            return;
        }
        if (one.opinion() != null) {
            problems.add(Remark.of(Code.SECOND_OPINION, opinion.on(), opinion.key(), one.opinion()));
            return;
        }
        LocalDate on = opinion.on();
        if (on.isBefore(one.asked().on())) {
            problems.add(Remark.of(
                    Code.BEFORE_LETTER,
                    on,
                    "event.OpinionReceived",
                    opinion.key(),
                    one.asked().on()));
            on = one.asked().on();
        } else if (one.delivered() != null && on.isBefore(one.delivered())) {
            problems.add(Remark.of(Code.OPINION_BEFORE_DELIVERY, on, opinion.key(), one.delivered()));
        }
        one.answer(on);
        notes.add(Remark.of(Code.OPINION_RECEIVED, on, opinion.key()));
    }

    /** Tells what wants doing while the application is open, and where silence was reached before it ended. */
    void finish(@Nullable LocalDate ended) {
        for (Consultation one : byKey.values()) {
            DayCount limit = limit(one);
            if (one.opinion() == null && ended == null) {
                remind(one, limit);
            }
            if (limit != null && one.delivered() != null && silent(one, limit.due(), ended)) {
                Code code = one.thirdParty() ? Code.SILENCE_THIRD_PARTY : Code.SILENCE_CO_MAKER;
                notes.add(Remark.of(code, limit.due(), one.asked().key()));
            }
        }
    }

    private void remind(Consultation one, @Nullable DayCount limit) {
        if (limit != null && one.delivered() == null) {
            problems.add(
                    Remark.of(Code.NOT_DELIVERED, one.asked().on(), one.asked().key()));
        } else if (limit == null && suspends(one)) {
            problems.add(Remark.of(Code.NO_LIMIT, one.asked().on(), one.asked().key()));
        }
    }

    private boolean silent(Consultation one, LocalDate due, @Nullable LocalDate ended) {
        return today.isAfter(due)
                && (ended == null || ended.isAfter(due))
                && (one.opinion() == null || one.opinion().isAfter(due));
    }

    private boolean suspends(Consultation one) {
        return law.suspends(one.asked().kind());
    }

    private @Nullable DayCount limit(Consultation one) {
        return law.limit(one.side().limit())
                .map(limit -> calendar.due(one.limitFrom(), limit.days()))
                .orElse(null);
    }

    List<Pause> pauses() {
        return byKey.values().stream()
                .filter(this::suspends)
                .map(one -> one.pause(limit(one), today))
                .toList();
    }

    List<Remark> notes() {
        return notes;
    }

    Collection<SidePeriod> periods(@Nullable LocalDate ended) {
        return byKey.values().stream().map(one -> period(one, ended)).toList();
    }

    private SidePeriod period(Consultation one, @Nullable LocalDate ended) {
        DayCount limit = one.delivered() == null ? null : limit(one);
        LocalDate due = limit == null ? null : limit.due();
        var rule = law.limit(one.side().limit());
        SideState state = one.opinion() == null && one.delivered() == null
                ? (ended == null ? SideState.NOT_BEGUN : SideState.CLOSED)
                : Sides.state(due, one.opinion(), ended, today);
        return new SidePeriod(
                one.side(),
                one.asked().key(),
                one.delivered(),
                due,
                one.opinion(),
                state,
                rule.map(r -> r.article()).orElse(""),
                rule.map(r -> r.silence()).orElse(""),
                limit != null && limit.provisional());
    }
}
