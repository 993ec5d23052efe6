package cn.yangguang.report;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.report.YearFigures.Count;
import cn.yangguang.report.YearFigures.Subject;
import cn.yangguang.report.YearStatistics.Unit;
import cn.yangguang.report.YearsSideBySide.OneYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statistics of the organs: the figures of the report, drawn out over months, units, days and years. */
@Service
public class YearlyStatistics {

    private static final List<Long> NO_MONTHS = Collections.nCopies(12, 0L);

    private final YearCounting counting;
    private final StatisticsQueries queries;
    private final TimelinessCounting timeliness;
    private final Organs organs;

    YearlyStatistics(YearCounting counting, StatisticsQueries queries, TimelinessCounting timeliness, Organs organs) {
        this.counting = counting;
        this.queries = queries;
        this.timeliness = timeliness;
        this.organs = organs;
    }

    /** The years in which the organ or a unit below it published something, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(String organ) {
        return queries.years(organ);
    }

    /** Any year of an organ; empty for an unknown organ. */
    @Transactional(readOnly = true)
    public Optional<YearStatistics> of(String organ, int year) {
        return organs.find(organ).map(found -> {
            Map<Integer, List<Long>> months = queries.byMonth(organ);
            return new YearStatistics(
                    counting.figures(found, year),
                    months.getOrDefault(year, NO_MONTHS),
                    months.getOrDefault(year - 1, List.of()),
                    timeliness.of(queries.lapses(organ, year, year)),
                    units(found, year));
        });
    }

    /** The organ's last years; empty for an unknown organ. */
    @Transactional(readOnly = true)
    public Optional<YearsSideBySide> sideBySide(String organ) {
        return organs.find(organ)
                .map(found -> new YearsSideBySide(new Subject(organ, found.fullName()), lastYears(organ)));
    }

    private List<OneYear> lastYears(String organ) {
        Map<Integer, List<Long>> months = queries.byMonth(organ);
        List<Integer> years =
                months.keySet().stream().limit(YearsSideBySide.MOST).sorted().toList();
        if (years.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Integer, Long>> categories = queries.byCategory(organ);
        List<Count> titles = new ArrayList<>(counting.titles(organ, categories.keySet()));
        if (categories.containsKey("")) {
            titles.add(new Count("", "", 0));
        }
        Map<Integer, List<Lapse>> lapses = queries.lapses(organ, years.getFirst(), years.getLast()).stream()
                .collect(Collectors.groupingBy(lapse -> lapse.published().getYear()));
        return years.stream()
                .map(year -> new OneYear(
                        year,
                        months.getOrDefault(year, NO_MONTHS),
                        titles.stream()
                                .map(title -> in(year, title, categories.getOrDefault(title.code(), Map.of())))
                                .toList(),
                        timeliness.of(lapses.getOrDefault(year, List.of()))))
                .toList();
    }

    private static Count in(int year, Count title, Map<Integer, Long> years) {
        return new Count(title.code(), title.title(), years.getOrDefault(year, 0L));
    }

    private List<Unit> units(Organ organ, int year) {
        List<Organ> shown = Stream.concat(
                        Stream.of(organ), organs.children(organ.key()).stream().filter(Organ::active))
                .toList();
        Map<String, Unit> counted = queries.units(shown.stream().map(Organ::key).toList(), year);
        List<Unit> units = new ArrayList<>();
        for (Organ unit : shown) {
            Unit count = counted.getOrDefault(unit.key(), new Unit(unit.key(), unit.fullName(), 0, 0));
            units.add(new Unit(unit.key(), unit.fullName(), count.own(), count.withBelow()));
        }
        return units;
    }
}
