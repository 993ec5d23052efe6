package cn.yangguang.rollup;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks units for their reports. A reminder stands with the unit's work of the day until the report is approved. */
@Service
public class ReportReminders {

    private static final int WORDS = 200;

    private final RollupStore store;
    private final Units units;
    private final UnitReports reports;
    private final Journal journal;
    private final Clock clock;

    ReportReminders(RollupStore store, Units units, UnitReports reports, Journal journal, Clock clock) {
        this.store = store;
        this.units = units;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Reminds units that have not reported; a unit reminded today already, or that has reported meanwhile, is left alone.
     *
     * @param keys the units meant
     */
    @Transactional
    public List<FieldProblem> remind(String above, int year, Collection<String> keys, String words, Actor actor) {
        List<Organ> meant = units.reporting(above, year).stream()
                .filter(unit -> keys.contains(unit.key()))
                .toList();
        if (meant.isEmpty()) {
            return List.of(FieldProblem.of("unit", "rollup.problem.nobody"));
        }
        if (words.length() > WORDS) {
            return List.of(FieldProblem.of("words", "rollup.problem.words", WORDS));
        }
        Instant now = clock.instant();
        Map<String, Reminder> last = newest(meant.stream().map(Organ::key).collect(Collectors.toSet()), year);
        for (Organ unit : meant) {
            boolean today = last.containsKey(unit.key())
                    && day(last.get(unit.key()).at()).equals(day(now));
            if (!today && !reports.of(unit, year).state().done()) {
                store.append(new Reminder(unit.key(), year, above, actor.name(), words.strip(), now));
                journal.record(actor, "rollup.remind", "organ/" + unit.key(), year + " " + words.strip());
            }
        }
        return List.of();
    }

    /** The newest reminder of each organ. */
    @Transactional(readOnly = true)
    public Map<String, Reminder> newest(Set<String> organs, int year) {
        Map<String, Reminder> newest = new HashMap<>();
        store.reminders(organs, year).forEach(one -> newest.putIfAbsent(one.organ(), one));
        return newest;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
