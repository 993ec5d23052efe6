package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.oversight.Counts;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.FigureSource;
import cn.yangguang.oversight.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Yearly reports of units in figures: those whose last day lies in the period. Whether one is there is known of today only. */
@Component
class ReportCounts implements FigureSource {

    private static final Figure OWED = new Figure("report.owed", false);
    private static final Figure DONE = new Figure("report.done", false);
    private static final Figure LATE = new Figure("report.late", true);

    private final Units units;
    private final UnitReports reports;
    private final RollupStore store;

    ReportCounts(Units units, UnitReports reports, RollupStore store) {
        this.units = units;
        this.reports = reports;
        this.store = store;
    }

    @Override
    public List<Figure> figures() {
        return List.of(OWED, DONE, LATE);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        var counts = new Counts();
        List<DeadlineRow> deadlines = store.deadlines();
        organs.stream()
                .map(units::find)
                .flatMap(Optional::stream)
                .filter(organ -> organ.active() && organ.level() != OrganLevel.VILLAGE)
                .forEach(organ -> add(counts, organ, period, deadlines, on));
        return counts.all();
    }

    private void add(Counts counts, Organ organ, Period period, List<DeadlineRow> deadlines, LocalDate on) {
        int year = period.from().getYear() - 1;
        LocalDate due = DeadlineRow.of(organ.key(), year, deadlines).due();
        if (period.holds(due)) {
            boolean done = reports.of(organ, year).state().done();
            counts.add(organ.key(), OWED, true)
                    .add(organ.key(), DONE, done)
                    .add(organ.key(), LATE, !done && due.isBefore(on));
        }
    }
}
