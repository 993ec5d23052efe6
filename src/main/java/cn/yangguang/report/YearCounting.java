package cn.yangguang.report;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.changes.Reads;
import cn.yangguang.organ.Organ;
import cn.yangguang.report.YearFigures.Count;
import cn.yangguang.report.YearFigures.Published;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the figures of a year together: what is counted, under the titles of the catalogue, and what was stated. */
@Component
class YearCounting {

    private static final String NO_CATEGORY = "";

    private final ReportQueries queries;
    private final Categories categories;

    YearCounting(ReportQueries queries, Categories categories) {
        this.queries = queries;
        this.categories = categories;
    }

    /** Which figures are asked for; a page that needs them twice has them counted once. */
    private record Asked(String organ, int year) {}

    YearFigures figures(Organ organ, int year) {
        return Reads.once(new Asked(organ.key(), year), () -> counted(organ, year));
    }

    private YearFigures counted(Organ organ, int year) {
        ReportQueries.Counted counted = queries.year(organ.key(), year);
        var published = new Published(
                counted.total(),
                distinct(counted.byChannel()),
                distinct(byCategory(organ.key(), counted.byCategory())),
                counted.byCategory().getOrDefault(NO_CATEGORY, 0L));
        var stated = counted.stated();
        return new YearFigures(
                new YearFigures.Subject(organ.key(), organ.fullName()),
                year,
                published,
                new YearFigures.Requests(
                        whole(stated.get(EnteredFigure.RECEIVED)), whole(stated.get(EnteredFigure.ANSWERED))),
                new YearFigures.Fees(stated.get(EnteredFigure.CHARGED), stated.get(EnteredFigure.REDUCED)),
                new YearFigures.Remedies(
                        whole(stated.get(EnteredFigure.REVIEWS)), whole(stated.get(EnteredFigure.LAWSUITS))));
    }

    /** The titles that stand over these categories, in the order of the report, with nought each. */
    List<Count> titles(String organ, Set<String> codes) {
        return distinct(byCategory(organ, codes.stream().collect(Collectors.toMap(code -> code, code -> 0L))));
    }

    /** The organ's own columns, zeros included, then what else was used, in the order of the catalogue. */
    private List<Count> byCategory(String organ, Map<String, Long> counted) {
        var counts = new ArrayList<Count>();
        List<Category> columns = categories.columnsOf(organ);
        for (var column : columns) {
            counts.add(new Count(column.code(), column.title(), counted.getOrDefault(column.code(), 0L)));
        }
        counted.keySet().stream()
                .filter(code -> !code.equals(NO_CATEGORY))
                .map(categories::find)
                .flatMap(Optional::stream)
                .filter(category -> !columns.contains(category))
                .sorted(Comparator.comparing(Category::scheme).thenComparingInt(Category::position))
                .forEach(c -> counts.add(new Count(c.code(), c.title(), counted.getOrDefault(c.code(), 0L))));
        return counts;
    }

    /** Programs find a count by its title, so a second one of the same title carries its code. */
    private static List<Count> distinct(List<Count> counts) {
        Set<String> titles = new HashSet<>();
        return counts.stream()
                .map(c -> titles.add(c.title()) ? c : new Count(c.code(), c.title() + "（" + c.code() + "）", c.count()))
                .toList();
    }

    private static @Nullable Long whole(@Nullable BigDecimal value) {
        return value == null ? null : value.longValueExact();
    }
}
