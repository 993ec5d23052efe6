package cn.yangguang.objection;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** By when an objection is taken up and answered: working days, dated configuration [PC], the law names none. */
@Component
class Deadlines {

    /**
     * @param organ the township, or empty for all
     * @param accept working days to take it up
     * @param answer working days to answer it
     */
    record Limit(String organ, LocalDate validFrom, int accept, int answer) {}

    private final ObjectionStore store;
    private final WorkingCalendar calendar;

    Deadlines(ObjectionStore store, WorkingCalendar calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    LocalDate accept(Registered registered) {
        return calendar.due(
                        registered.receivedOn(),
                        limit(store.limits(), registered).accept())
                .due();
    }

    LocalDate answer(Registered registered) {
        return calendar.due(
                        registered.receivedOn(),
                        limit(store.limits(), registered).answer())
                .due();
    }

    /** The limit that held on the day of receipt: the township's own before the general one. */
    static Limit limit(List<Limit> limits, Registered registered) {
        return limits.stream()
                .filter(limit -> limit.organ().isEmpty() || limit.organ().equals(registered.township()))
                .filter(limit -> !limit.validFrom().isAfter(registered.receivedOn()))
                .max(Comparator.comparing((Limit limit) -> !limit.organ().isEmpty())
                        .thenComparing(Limit::validFrom))
                .orElse(new Limit("", registered.receivedOn(), 5, 15));
    }
}
