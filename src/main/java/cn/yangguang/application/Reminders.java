package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders of cases. What is true now is computed when asked; what was raised is kept, once for each occasion, also when the program
 * stood still for days or several programs look at once.
 */
@Service
public class Reminders {

    private final CaseQueries queries;
    private final StepStore steps;
    private final ReminderStore store;
    private final CaseClocks clocks;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Reminders(
            CaseQueries queries,
            StepStore steps,
            ReminderStore store,
            CaseClocks clocks,
            WorkingCalendar calendar,
            Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.store = store;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Raises whatever became true since it was last asked. @return how many are new */
    @Transactional
    public int catchUp() {
        List<Registered> all = queries.remindable();
        Map<Long, List<Step>> stepsOf =
                steps.of(all.stream().map(Registered::id).toList());
        int raised = 0;
        for (Registered registered : all) {
            Case subject = Case.of(registered, stepsOf.getOrDefault(registered.id(), List.of()));
            for (Reminder reminder : of(subject)) {
                raised += store.raise(registered.id(), reminder, clock.instant()) ? 1 : 0;
            }
        }
        return raised;
    }

    /** What a case has to be reminded of today. */
    public List<Reminder> of(Case subject) {
        return Reminding.of(subject, clocks.read(subject).due(), calendar, LocalDate.now(clock));
    }

    /** Everything raised for cases of these organs since a day, the newest first. */
    @Transactional(readOnly = true)
    public List<Reminder> raised(Set<String> organs, LocalDate since) {
        return store.raised(organs, since);
    }
}
