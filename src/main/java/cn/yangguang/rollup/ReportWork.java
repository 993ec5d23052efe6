package cn.yangguang.rollup;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly reports that wait for a person: those due soon or late of the organs worked for. */
@Service
public class ReportWork {

    private static final Set<Duty> DOING = Set.of(Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY);

    /** How long a late report stands with the work of the day when nobody asks for it. */
    private static final int LATE_DAYS = 150;

    /**
     * A report that is not approved yet.
     *
     * @param left days left, negative when late
     * @param reminded the newest reminder of an organ above, or null
     */
    public record Waiting(
            Organ organ,
            int year,
            ReportState state,
            Deadline deadline,
            long left,
            @Nullable Reminder reminded) {}

    private final Units units;
    private final UnitReports reports;
    private final RollupStore store;
    private final ReportReminders reminders;
    private final Clock clock;

    ReportWork(Units units, UnitReports reports, RollupStore store, ReportReminders reminders, Clock clock) {
        this.units = units;
        this.reports = reports;
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** From the day of the warning on, and from a reminder on, until the report is approved; nothing of years before the last. */
    @Transactional(readOnly = true)
    public List<Waiting> of(Person person) {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear() - 1;
        Set<String> keys = person.organsOf(DOING);
        List<DeadlineRow> deadlines = store.deadlines();
        Map<String, Reminder> reminded = reminders.newest(keys, year);
        return keys.stream()
                .sorted()
                .map(units::find)
                .flatMap(Optional::stream)
                .filter(organ -> organ.active() && organ.level() != OrganLevel.VILLAGE)
                .map(organ -> waiting(organ, year, today, deadlines, reminded.get(organ.key())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Waiting> waiting(
            Organ organ, int year, LocalDate today, List<DeadlineRow> deadlines, @Nullable Reminder reminded) {
        Deadline deadline = DeadlineRow.of(organ.key(), year, deadlines);
        boolean season = deadline.near(today) && deadline.left(today) >= -LATE_DAYS;
        if (!season && reminded == null) {
            return Optional.empty();
        }
        ReportState state = reports.of(organ, year).state();
        return state.done()
                ? Optional.empty()
                : Optional.of(new Waiting(organ, year, state, deadline, deadline.left(today), reminded));
    }
}
