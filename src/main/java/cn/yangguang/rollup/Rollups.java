package cn.yangguang.rollup;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.rollup.RollUp.Part;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the units below an organ have reported, and the sum of it. */
@Service
public class Rollups {

    private final Units units;
    private final UnitReports reports;
    private final RollupStore store;
    private final ReportReminders reminders;
    private final Clock clock;

    Rollups(Units units, UnitReports reports, RollupStore store, ReportReminders reminders, Clock clock) {
        this.units = units;
        this.reports = reports;
        this.store = store;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** The organs with units below them whose reports the person sees. */
    @Transactional(readOnly = true)
    public List<Organ> seenBy(Person person) {
        return units.seenBy(person);
    }

    /** The units that there are or were below an organ. */
    @Transactional(readOnly = true)
    public List<Organ> units(String above) {
        return units.ever(above);
    }

    /** The units that report for a year. */
    @Transactional(readOnly = true)
    public List<Organ> reporting(String above, int year) {
        return units.reporting(above, year);
    }

    /** The year that is reported on now: the one before this. */
    public int reportingYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    /** Who has reported for a year; empty for an unknown organ and a year without a form. */
    @Transactional(readOnly = true)
    public Optional<Dashboard> dashboard(String above, int year) {
        return YearForm.of(year).flatMap(form -> units.find(above)).map(organ -> {
            List<Organ> all = units.reporting(above, year);
            Set<String> keys = all.stream().map(Organ::key).collect(Collectors.toSet());
            List<DeadlineRow> deadlines = store.deadlines();
            Map<String, Reminder> reminded = reminders.newest(keys, year);
            Dashboard board = new Dashboard(
                    organ,
                    year,
                    LocalDate.now(clock),
                    all.stream()
                            .map(unit -> new Dashboard.Row(
                                    reports.of(unit, year),
                                    DeadlineRow.of(unit.key(), year, deadlines),
                                    reminded.get(unit.key())))
                            .toList());
            return new Dashboard(
                    organ,
                    year,
                    board.today(),
                    board.rows().stream()
                            .sorted(Comparator.comparingInt(board::order))
                            .toList());
        });
    }

    /** The sum of a year; empty for an unknown organ and a year without tables. */
    @Transactional(readOnly = true)
    public Optional<RollUp> sum(String above, int year) {
        return units.find(above).flatMap(organ -> sum(organ, year));
    }

    private Optional<RollUp> sum(Organ above, int year) {
        List<Organ> all = units.ever(above.key());
        List<CarryOver> moves = store.carryOvers(all.stream().map(Organ::key).toList()).stream()
                .filter(one -> one.year() == year)
                .toList();
        List<Part> parts = parts(above, all, year);
        List<Part> former = parts(above, all, year - 1);
        Set<String> now = keys(parts);
        Set<String> then = keys(former);
        List<YearTables> before = former.stream()
                .filter(part -> now.contains(part.organ().key()) || gone(part.organ(), moves))
                .map(Part::tables)
                .toList();
        List<Organ> unknown = parts.stream()
                .filter(Part::report)
                .map(Part::organ)
                .filter(unit -> !then.contains(unit.key()) && !moved(unit, moves))
                .toList();
        return RollUp.of(Levels.of(above), year, parts, before, unknown, moves);
    }

    private static Set<String> keys(List<Part> parts) {
        return parts.stream().map(part -> part.organ().key()).collect(Collectors.toSet());
    }

    /** What was left open at a unit that no longer works here is asked for, with or without a note. */
    private static boolean gone(Organ unit, List<CarryOver> moves) {
        return !unit.active() || moved(unit, moves);
    }

    private static boolean moved(Organ unit, List<CarryOver> moves) {
        return moves.stream().anyMatch(one -> one.organ().equals(unit.key()));
    }

    /** The reports that count, and what the records of the organ above show. */
    private List<Part> parts(Organ above, List<Organ> all, int year) {
        List<Part> parts = new ArrayList<>();
        YearTables recorded = reports.recorded(above, year);
        if (!recorded.values().isEmpty()) {
            parts.add(new Part(above, false, recorded));
        }
        for (Organ unit : all) {
            UnitReport report = reports.of(unit, year);
            if (report.counts()) {
                parts.add(new Part(unit, true, report.tables()));
            }
        }
        return parts;
    }

    /** Where the report of the organ above says other than the sum. */
    @Transactional(readOnly = true)
    public List<RollUp.Difference> differences(Organ above, RollUp sum) {
        return sum.differences(reports.own(above, sum.year()));
    }
}
