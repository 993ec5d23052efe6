package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.yearbook.CellFigure;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Edition;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearbook.Look;
import cn.yangguang.yearbook.Looks;
import cn.yangguang.yearbook.Stage;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reports as {@code yearbook} has them. */
@Component
class YearbookUnits implements UnitReports {

    private final Yearbooks yearbooks;
    private final Looks looks;
    private final Clock clock;

    YearbookUnits(Yearbooks yearbooks, Looks looks, Clock clock) {
        this.yearbooks = yearbooks;
        this.looks = looks;
        this.clock = clock;
    }

    /** What was approved, with what the last daily look found; otherwise the draft, looked at now. */
    @Override
    public UnitReport of(Organ organ, int year) {
        Optional<Edition> edition = yearbooks.standing(organ.key(), year);
        if (edition.isPresent()) {
            Optional<Look> look = looks.last(organ.key(), year);
            return new UnitReport(
                    organ,
                    ReportState.APPROVED,
                    edition.get().book().tables(),
                    look.map(Look::errors).orElse(0),
                    look.map(Look::warnings).orElse(0),
                    edition.get().approvedAt());
        }
        return yearbooks
                .draft(organ.key(), year)
                .map(draft -> drafted(organ, draft))
                .orElseGet(() -> new UnitReport(organ, ReportState.NOTHING, blank(year), 0, 0, null));
    }

    private UnitReport drafted(Organ organ, Draft draft) {
        ReportState state = state(draft);
        if (state == ReportState.NOTHING) {
            return new UnitReport(organ, state, blank(draft.year()), 0, 0, null);
        }
        var found = draft.findings();
        int errors = (int) found.stream().filter(Found::blocks).count();
        YearTables tables = state.counts() ? draft.tables() : blank(draft.year());
        return new UnitReport(organ, state, tables, errors, found.size() - errors, null);
    }

    /**
     * What the records count goes on by itself: only what somebody stated, wrote or did is work on a report. Figures taken over from a
     * published report stand for it, until somebody begins to work on the report here while its time has not gone by.
     */
    private ReportState state(Draft draft) {
        boolean history = draft.year() < LocalDate.now(clock).getYear() - 1;
        boolean taken = draft.figures().values().stream()
                .map(CellFigure::stated)
                .filter(Objects::nonNull)
                .anyMatch(stated -> stated.source() != null);
        if (draft.stage() == Stage.SUBMITTED) {
            return ReportState.SUBMITTED;
        }
        boolean begun = !draft.steps().isEmpty() || !draft.written().isEmpty();
        if (taken && (history || !begun)) {
            return ReportState.IMPORTED;
        }
        return begun || draft.figures().values().stream().anyMatch(figure -> figure.stated() != null)
                ? ReportState.DRAFTING
                : ReportState.NOTHING;
    }

    @Override
    public YearTables recorded(Organ organ, int year) {
        Map<String, BigDecimal> values = new HashMap<>();
        yearbooks.draft(organ.key(), year).stream()
                .flatMap(draft -> draft.figures().values().stream())
                .forEach(figure -> {
                    BigDecimal counted = figure.counted();
                    if (counted != null) {
                        values.put(figure.cell(), counted);
                    }
                });
        return new YearTables(year, values);
    }

    @Override
    public YearTables own(Organ organ, int year) {
        return yearbooks
                .standing(organ.key(), year)
                .map(edition -> edition.book().tables())
                .or(() -> yearbooks.draft(organ.key(), year).map(Draft::tables))
                .orElseGet(() -> blank(year));
    }

    private static YearTables blank(int year) {
        return new YearTables(year, Map.of());
    }
}
