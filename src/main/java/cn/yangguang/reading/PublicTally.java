package cn.yangguang.reading;

import cn.yangguang.reading.PublicOverview.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many items fall under every category, channel and year: asked in one question with the year left open, from which
 * the counts of every year follow, since an item belongs to one year.
 */
record PublicTally(List<Row> rows) {

    /**
     * @param code of a category, channel or organ, name of a field, empty for the year itself
     * @param newest day of the newest first publication
     */
    record Row(Kind kind, int year, String code, long count, LocalDate newest) {}

    enum Kind {
        CATEGORY,
        CHANNEL,
        YEAR,
        /** Only under a filter that nothing narrows. */
        FIELD,
        /** Only under a filter that nothing narrows. */
        ORGAN
    }

    PublicTally {
        rows = List.copyOf(rows);
    }

    /** The fullest first. */
    List<PublicCount> per(Kind kind, @Nullable Integer year) {
        Map<String, Long> counts = new TreeMap<>();
        of(kind, year).forEach(row -> counts.merge(row.code(), row.count(), Long::sum));
        return counts.entrySet().stream()
                .map(count -> new PublicCount(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(PublicCount::count).reversed())
                .toList();
    }

    /** The newest year first. */
    List<PublicCount> perYear() {
        return rows.stream()
                .filter(row -> row.kind() == Kind.YEAR)
                .sorted(Comparator.comparingInt(Row::year).reversed())
                .map(row -> new PublicCount(String.valueOf(row.year()), row.count()))
                .toList();
    }

    /** Numbers and newest days of the organs. */
    Map<String, Held> perOrgan(@Nullable Integer year) {
        Map<String, Held> held = new HashMap<>();
        of(Kind.ORGAN, year).forEach(row -> held.merge(row.code(), new Held(row.count(), row.newest()), Held::and));
        return held;
    }

    /** Numbers and newest days of the categories and the fields. */
    PublicOverview overview(@Nullable Integer year) {
        List<PublicOverview.Row> all = new ArrayList<>();
        Map<String, Held> categories = new HashMap<>();
        of(Kind.CATEGORY, year)
                .forEach(row -> categories.merge(row.code(), new Held(row.count(), row.newest()), Held::and));
        categories.forEach((code, held) ->
                all.add(new PublicOverview.Row("category", code, held.count(), Objects.requireNonNull(held.newest()))));
        of(Kind.FIELD, year)
                .forEach(row -> all.add(new PublicOverview.Row("field", row.code(), row.count(), row.newest())));
        return PublicOverview.of(all);
    }

    private Stream<Row> of(Kind kind, @Nullable Integer year) {
        return rows.stream().filter(row -> row.kind() == kind && (year == null || row.year() == year));
    }
}
