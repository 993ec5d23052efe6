package cn.yangguang.report.web;

import cn.yangguang.page.Chart;
import cn.yangguang.page.Chart.Row;
import cn.yangguang.page.Chart.Shape;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.Words;
import cn.yangguang.report.Timeliness;
import cn.yangguang.report.Timeliness.Span;
import cn.yangguang.report.YearFigures.Count;
import cn.yangguang.report.YearStatistics;
import cn.yangguang.report.YearsSideBySide;
import cn.yangguang.report.YearsSideBySide.OneYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Puts counted figures into charts, in the words of one language. */
final class Charts {

    /** So many years can stand beside each other in one slot. */
    private static final int BESIDE = 4;

    private final Words words;

    Charts(Words words) {
        this.words = words;
    }

    /** A chart of nothing but noughts is left out: an organ above may have published nothing itself. */
    List<Chart> of(YearStatistics year) {
        List<Chart> charts = new ArrayList<>(List.of(months(year), categories(year), channels(year)));
        charts.addAll(List.of(timeliness(year.figures().year(), year.timeliness()), days(year.timeliness())));
        if (year.units().size() > 1) {
            charts.add(units(year));
        }
        return charts.stream().filter(chart -> chart.most() > 0).toList();
    }

    List<Chart> of(YearsSideBySide side) {
        List<OneYear> years = side.years();
        if (years.isEmpty()) {
            return List.of();
        }
        List<OneYear> last =
                years.subList(Math.max(0, years.size() - BESIDE), years.size()).reversed();
        List<String> names = last.stream().map(year -> year(year.year())).toList();
        List<Row> totals = years.stream()
                .map(year -> new Row(Integer.toString(year.year()), List.of(year.total()), content(side, year)))
                .toList();
        List<Row> inTime = years.stream()
                .map(year -> {
                    Timeliness time = year.timeliness();
                    return Row.of(Integer.toString(year.year()), time.inTime(), time.late(), time.unknown());
                })
                .toList();
        List<Row> months = IntStream.range(0, 12)
                .mapToObj(m -> new Row(
                        Integer.toString(m + 1),
                        last.stream().map(year -> year.byMonth().get(m)).toList(),
                        ""))
                .toList();
        List<Row> categories = IntStream.range(0, years.getFirst().byCategory().size())
                .mapToObj(c -> new Row(
                        category(years.getFirst().byCategory().get(c)),
                        last.stream()
                                .map(year -> year.byCategory().get(c).count())
                                .toList(),
                        ""))
                .toList();
        return List.of(
                chart("years", Shape.COLUMNS, "year", List.of(words.of("report.chart.total")), totals),
                chart("years-timeliness", Shape.COLUMNS, "year", timeNames(), inTime),
                chart("years-months", Shape.COLUMNS, "month", names, months),
                chart("years-categories", Shape.BARS, "category", names, categories));
    }

    private Chart months(YearStatistics year) {
        boolean compared = !year.before().isEmpty();
        int number = year.figures().year();
        List<Row> rows = IntStream.range(0, 12)
                .mapToObj(m -> new Row(
                        Integer.toString(m + 1),
                        compared
                                ? List.of(year.byMonth().get(m), year.before().get(m))
                                : List.of(year.byMonth().get(m)),
                        ""))
                .toList();
        return chart(
                "months",
                Shape.COLUMNS,
                "month",
                compared ? List.of(year(number), year(number - 1)) : List.of(year(number)),
                rows);
    }

    private Chart categories(YearStatistics year) {
        List<Row> rows = new ArrayList<>();
        for (Count count : year.figures().published().byCategory()) {
            rows.add(new Row(count.title(), List.of(count.count()), list(year, "category", count.code())));
        }
        if (year.figures().published().uncategorised() > 0) {
            rows.add(Row.of(
                    words.of("report.figures.uncategorised"),
                    year.figures().published().uncategorised()));
        }
        return chart("categories", Shape.BARS, "category", items(), rows);
    }

    private Chart channels(YearStatistics year) {
        List<Row> rows = year.figures().published().byChannel().stream()
                .map(count -> new Row(count.title(), List.of(count.count()), list(year, "channel", count.code())))
                .toList();
        return chart("channels", Shape.BARS, "channel", items(), rows);
    }

    private Chart timeliness(int year, Timeliness time) {
        List<String> names = timeNames();
        List<Row> rows = List.of(
                Row.of(names.get(0), time.inTime()),
                Row.of(names.get(1), time.late()),
                Row.of(names.get(2), time.unknown()));
        return chart("timeliness", Shape.BARS, "timeliness", List.of(year(year)), rows);
    }

    private Chart days(Timeliness time) {
        List<Row> rows = time.median() == null
                ? List.of()
                : IntStream.range(0, Span.values().length)
                        .mapToObj(
                                s -> Row.of(span(Span.values()[s]), time.spans().get(s)))
                        .toList();
        Chart chart = chart("days", Shape.COLUMNS, "days", items(), rows);
        return time.median() == null
                ? chart
                : new Chart(
                        chart.word(),
                        chart.shape(),
                        chart.title(),
                        chart.axis(),
                        chart.series(),
                        chart.unit(),
                        rows,
                        words.of("report.chart.days.note", time.median(), Objects.requireNonNull(time.longest())));
    }

    private Chart units(YearStatistics year) {
        List<Row> rows = year.units().stream()
                .map(unit -> new Row(
                        unit.name(),
                        List.of(unit.own(), unit.withBelow()),
                        PublicColumn.CONTENT.of(unit.organ()) + "?year="
                                + year.figures().year()))
                .toList();
        List<String> series = List.of(words.of("report.chart.own"), words.of("report.chart.below"));
        return chart("units", Shape.BARS, "unit", series, rows);
    }

    private Chart chart(String word, Shape shape, String axis, List<String> series, List<Row> rows) {
        String note = "report.chart." + word + ".note";
        boolean noted = words.knows(note) && !word.equals("days");
        return new Chart(
                word,
                shape,
                words.of("report.chart." + word),
                words.of("report.chart.axis." + axis),
                series,
                words.of("report.chart.unit"),
                rows,
                noted ? words.of(note) : "");
    }

    private List<String> timeNames() {
        return List.of(
                words.of("report.chart.inTime"), words.of("report.chart.late"), words.of("report.chart.unknown"));
    }

    private List<String> items() {
        return List.of(words.of("report.chart.items"));
    }

    private String year(int year) {
        return words.of("report.chart.year", year);
    }

    private String category(Count count) {
        return count.code().isEmpty() ? words.of("report.figures.uncategorised") : count.title();
    }

    private String span(Span span) {
        if (span == Span.SAME_DAY) {
            return "0";
        }
        return span == Span.MORE ? span.first() + "+" : span.first() + "–" + span.last();
    }

    private static String list(YearStatistics year, String parameter, String code) {
        var figures = year.figures();
        return PublicColumn.CONTENT.of(figures.organ().code()) + "?year=" + figures.year() + "&" + parameter + "="
                + code;
    }

    private static String content(YearsSideBySide side, OneYear year) {
        return StatisticsView.BASE.formatted(side.organ().code()) + "/" + year.year();
    }
}
