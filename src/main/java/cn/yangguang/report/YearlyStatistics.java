package cn.yangguang.report;

import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.report.StatisticsQueries.Drawn;
import cn.yangguang.report.YearFigures.Count;
import cn.yangguang.report.YearFigures.Subject;
import cn.yangguang.report.YearStatistics.Unit;
import cn.yangguang.report.YearsSideBySide.OneYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Integer> years(String organ) {
        return declared(organ, () -> Reads.once(new Years(organ), () -> queries.years(organ)));
    }

    /** Any year of an organ; empty for an unknown organ. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<YearStatistics> of(String organ, int year) {
        return declared(
                organ,
                () -> organs.find(organ).map(found -> {
                    List<Organ> units = units(found);
                    Drawn drawn = known(
                            organ,
                            queries.year(
                                    organ, year, units.stream().map(Organ::key).toList()));
                    return new YearStatistics(
                            counting.figures(found, year),
                            drawn.byMonth().getOrDefault(year, NO_MONTHS),
                            drawn.byMonth().getOrDefault(year - 1, List.of()),
                            timeliness.of(drawn.lapses()),
                            counted(units, drawn.units()));
                }));
    }

    /** The organ's last years; empty for an unknown organ. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<YearsSideBySide> sideBySide(String organ) {
        return declared(
                organ,
                () -> organs.find(organ)
                        .map(found -> new YearsSideBySide(new Subject(organ, found.fullName()), lastYears(organ))));
    }

    /** The items of the organ and of the units below it, and what is stated in its reports. */
    private static <T> T declared(String organ, Supplier<T> question) {
        return Reads.declared(List.of(Read.report(organ), Read.below(organ, null)), question);
    }

    /** Of which organ the years are asked for; they are drawn along with everything else. */
    private record Years(String organ) {}

    private static Drawn known(String organ, Drawn drawn) {
        Reads.once(new Years(organ), drawn::years);
        return drawn;
    }

    private List<OneYear> lastYears(String organ) {
        Drawn drawn = known(organ, queries.lastYears(organ, YearsSideBySide.MOST));
        Map<Integer, List<Long>> months = drawn.byMonth();
        List<Integer> years =
                months.keySet().stream().limit(YearsSideBySide.MOST).sorted().toList();
        if (years.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Integer, Long>> categories = drawn.byCategory();
        List<Count> titles = new ArrayList<>(counting.titles(organ, categories.keySet()));
        if (categories.containsKey("")) {
            titles.add(new Count("", "", 0));
        }
        Map<Integer, List<Lapse>> lapses = drawn.lapses().stream()
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

    /** The organ itself and the active units directly below it. */
    private List<Organ> units(Organ organ) {
        return Stream.concat(
                        Stream.of(organ), organs.children(organ.key()).stream().filter(Organ::active))
                .toList();
    }

    private static List<Unit> counted(List<Organ> shown, Map<String, Unit> counted) {
        List<Unit> units = new ArrayList<>();
        for (Organ unit : shown) {
            Unit count = counted.getOrDefault(unit.key(), new Unit(unit.key(), unit.fullName(), 0, 0));
            units.add(new Unit(unit.key(), unit.fullName(), count.own(), count.withBelow()));
        }
        return units;
    }
}
