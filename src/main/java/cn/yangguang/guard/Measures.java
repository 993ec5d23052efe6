package cn.yangguang.guard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The measures that hold for an organ on a day: its own newest, else the one for all. */
final class Measures {

    /** One row: from this day on. */
    record Row(String organ, Measure measure, LocalDate from, int value, String setBy, String reason) {}

    private final Map<Measure, List<Row>> rows;

    Measures(List<Row> rows) {
        this.rows = rows.stream().collect(Collectors.groupingBy(Row::measure));
    }

    /** @throws IllegalStateException when the measure has no row for all: the migration gives every one */
    int of(Measure measure, String organ, LocalDate on) {
        return row(measure, organ, on).value();
    }

    Row row(Measure measure, String organ, LocalDate on) {
        return rows.getOrDefault(measure, List.of()).stream()
                .filter(row -> !row.from().isAfter(on))
                .filter(row -> row.organ().equals(organ) || row.organ().equals("*"))
                .max(Comparator.comparing((Row row) -> row.organ().equals(organ))
                        .thenComparing(Row::from))
                .orElseThrow(() -> new IllegalStateException("no measure " + measure));
    }
}
