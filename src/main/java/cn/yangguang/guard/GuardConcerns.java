package cn.yangguang.guard;

import cn.yangguang.guard.GuardQueries.Counted;
import cn.yangguang.guard.GuardQueries.Filled;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the records and the measures; see {@link ConductRules}, {@link Shares} and {@link Burst} for the rules. */
@Component
class GuardConcerns implements ConcernSource {

    private final GuardQueries queries;
    private final ThresholdStore thresholds;

    GuardConcerns(GuardQueries queries, ThresholdStore thresholds) {
        this.queries = queries;
        this.thresholds = thresholds;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        Measures measures = thresholds.all();
        Set<String> organs = asking.organs();
        LocalDate on = asking.on();
        List<Concern> found = new ArrayList<>(new ConductRules(measures, on).of(queries.conduct(organs, on)));
        found.addAll(vanished(organs, on));
        found.addAll(extensions(measures, organs, on));
        found.addAll(outcomes(measures, organs, on));
        found.addAll(releases(measures, organs, on));
        found.addAll(bursts(measures, organs, on));
        return found;
    }

    private List<Concern> extensions(Measures measures, Set<String> organs, LocalDate on) {
        return queries.extensionsByDay(organs, on).stream()
                .filter(day -> day.count() >= measures.of(Measure.EXTENSIONS_A_DAY, day.organ(), on))
                .map(day -> concern(
                        "GD-BULK-EXTENSION",
                        day.organ(),
                        "day/" + day.day(),
                        day.day(),
                        List.of(day.day().toString(), String.valueOf(day.count())),
                        "/office/applications"))
                .toList();
    }

    private List<Concern> outcomes(Measures measures, Set<String> organs, LocalDate on) {
        List<Ended> all = queries.ended(on);
        List<Concern> found = new ArrayList<>();
        for (String organ : all.stream()
                .map(Ended::organ)
                .filter(organs::contains)
                .distinct()
                .toList()) {
            share("GD-NOT-HELD", Measure.NOT_HELD_PERCENT, Ended::notHeld, organ, all, measures, on)
                    .ifPresent(found::add);
            share("GD-REFUSED", Measure.REFUSED_PERCENT, Ended::refused, organ, all, measures, on)
                    .ifPresent(found::add);
            share("GD-EXTENDED", Measure.EXTENSION_PERCENT, Ended::extended, organ, all, measures, on)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Concern> share(
            String code,
            Measure measure,
            Predicate<Ended> part,
            String organ,
            List<Ended> all,
            Measures measures,
            LocalDate on) {
        int percent = measures.of(measure, organ, on);
        int atLeast = measures.of(Measure.CASES_AT_LEAST, organ, on);
        return Outlier.of(organ, all, part, percent, atLeast, on)
                .map(outlier -> concern(
                        code,
                        organ,
                        "year/" + on.getYear(),
                        outlier.since(),
                        List.of(
                                String.valueOf(outlier.own().whole()),
                                String.valueOf(outlier.own().part()),
                                String.valueOf(outlier.own().percent()),
                                String.valueOf(percent)),
                        "/office/applications"));
    }

    private List<Concern> vanished(Set<String> organs, LocalDate on) {
        return queries.vanished(organs, on).stream()
                .map(one -> new Concern(
                        "GD-VANISHED",
                        Grade.RED,
                        one.organ(),
                        "number/" + one.number(),
                        one.day(),
                        List.of(one.number()),
                        "/office/guard/" + one.organ()))
                .toList();
    }

    private List<Concern> releases(Measures measures, Set<String> organs, LocalDate on) {
        List<Concern> found = new ArrayList<>();
        for (Counted month : queries.blocksReleasedByMonth(organs, on)) {
            if (month.count() >= measures.of(Measure.BLOCKS_RELEASED_A_MONTH, month.organ(), on)) {
                found.add(released("GD-BLOCKS-RELEASED", month, month.count()));
            }
        }
        Map<String, Integer> published = queries.publishedByMonth(organs, on).stream()
                .collect(Collectors.toMap(one -> one.organ() + one.day(), Counted::count));
        for (Counted month : queries.warningsReleasedByMonth(organs, on)) {
            var share = new Shares(month.count(), published.getOrDefault(month.organ() + month.day(), 0));
            if (share.whole() >= measures.of(Measure.CASES_AT_LEAST, month.organ(), on)
                    && share.percent() >= measures.of(Measure.WARNINGS_RELEASED_PERCENT, month.organ(), on)) {
                found.add(released("GD-WARNINGS-RELEASED", month, share.percent()));
            }
        }
        return found;
    }

    private static Concern released(String code, Counted month, int figure) {
        return concern(
                code,
                month.organ(),
                "month/" + YearMonth.from(month.day()),
                month.day(),
                List.of(YearMonth.from(month.day()).toString(), String.valueOf(figure)),
                "/office/gate/releases?month=" + YearMonth.from(month.day()));
    }

    private List<Concern> bursts(Measures measures, Set<String> organs, LocalDate on) {
        Map<String, List<Filled>> columns = queries.filled(organs, on).stream()
                .collect(Collectors.groupingBy(one -> one.organ() + "\n" + one.category()));
        Map<String, List<LocalDate>> looks = queries.looked(organs, on).stream()
                .collect(Collectors.groupingBy(
                        GuardQueries.Looked::organ, Collectors.mapping(GuardQueries.Looked::day, Collectors.toList())));
        List<Concern> found = new ArrayList<>();
        for (List<Filled> column : columns.values()) {
            Filled one = column.getFirst();
            List<LocalDate> days = column.stream().map(Filled::day).toList();
            for (LocalDate look : looks.getOrDefault(one.organ(), List.of())) {
                Burst.of(
                                days,
                                look,
                                measures.of(Measure.BURST_DAYS, one.organ(), on),
                                measures.of(Measure.BURST_PERCENT, one.organ(), on),
                                measures.of(Measure.BURST_ITEMS, one.organ(), on))
                        .map(burst -> concern(
                                "GD-BURST",
                                one.organ(),
                                "column/" + one.category() + "/" + look,
                                look,
                                List.of(
                                        one.title(),
                                        look.toString(),
                                        String.valueOf(burst.before()),
                                        String.valueOf(burst.year())),
                                "/office/monitor/" + one.organ()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Concern concern(
            String code, String organ, String subject, LocalDate since, List<String> facts, String address) {
        return new Concern(code, Grade.YELLOW, organ, subject, since, facts, address);
    }
}
