package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Yearly reports not approved by their day (条例 2019 Art. 49, 50). Whether a report is there is known of today only. */
@Component
class ReportConcerns implements ConcernSource {

    private final Units units;
    private final UnitReports reports;
    private final RollupStore store;
    private final Clock clock;

    ReportConcerns(Units units, UnitReports reports, RollupStore store, Clock clock) {
        this.units = units;
        this.reports = reports;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        if (!asking.on().equals(LocalDate.now(clock))) {
            return List.of();
        }
        int year = asking.on().getYear() - 1;
        List<DeadlineRow> deadlines = store.deadlines();
        return asking.organs().stream()
                .map(units::find)
                .flatMap(Optional::stream)
                .filter(organ -> organ.active() && organ.level() != OrganLevel.VILLAGE)
                .map(organ -> late(organ, year, DeadlineRow.of(organ.key(), year, deadlines), asking.on()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Concern> late(Organ organ, int year, Deadline deadline, LocalDate on) {
        return deadline.left(on) >= 0 || reports.of(organ, year).state().done()
                ? Optional.empty()
                : Optional.of(new Concern(
                        "RR-LATE",
                        Grade.RED,
                        organ.key(),
                        "report/" + year,
                        deadline.due().plusDays(1),
                        List.of(String.valueOf(year), deadline.due().toString()),
                        "/office/reports/" + organ.key() + "/" + year));
    }
}
