package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports as a test states them. */
final class FakeReports implements UnitReports {
    private final Map<String, UnitReport> reports = new HashMap<>();
    private final Map<String, YearTables> recorded = new HashMap<>();
    private final Map<String, YearTables> own = new HashMap<>();

    static Organ organ(String key, OrganLevel level, @Nullable String parent, boolean active) {
        return new Organ(key, key, "演示" + key, level, parent, null, null, active, OrganFacts.NONE);
    }

    void report(Organ organ, ReportState state, YearTables tables) {
        reports.put(organ.key() + tables.year(), new UnitReport(organ, state, tables, 0, 0, null));
    }

    void recorded(Organ organ, YearTables tables) {
        recorded.put(organ.key() + tables.year(), tables);
    }

    void own(Organ organ, YearTables tables) {
        own.put(organ.key() + tables.year(), tables);
    }

    static YearTables tables(int year, Object... cellsAndValues) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int at = 0; at < cellsAndValues.length; at += 2) {
            values.put((String) cellsAndValues[at], new BigDecimal(cellsAndValues[at + 1].toString()));
        }
        return new YearTables(year, values);
    }

    @Override
    public UnitReport of(Organ organ, int year) {
        UnitReport known = reports.get(organ.key() + year);
        return known == null
                ? new UnitReport(organ, ReportState.NOTHING, new YearTables(year, Map.of()), 0, 0, null)
                : known;
    }

    @Override
    public YearTables recorded(Organ organ, int year) {
        return recorded.getOrDefault(organ.key() + year, new YearTables(year, Map.of()));
    }

    @Override
    public YearTables own(Organ organ, int year) {
        return own.getOrDefault(organ.key() + year, new YearTables(year, Map.of()));
    }
}
