package cn.yangguang.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many items fall under every category, channel and year: asked in one question with the year left open, from which
 * the counts of every year follow, since an item belongs to one year.
 */
record PublicTally(List<Row> rows) {

    /** @param code of a category or channel, empty for the year itself */
    record Row(Kind kind, int year, String code, long count) {}

    enum Kind {
        CATEGORY,
        CHANNEL,
        YEAR
    }

    PublicTally {
        rows = List.copyOf(rows);
    }

    /** The fullest first. */
    List<PublicCount> per(Kind kind, @Nullable Integer year) {
        Map<String, Long> counts = new TreeMap<>();
        rows.stream()
                .filter(row -> row.kind() == kind && (year == null || row.year() == year))
                .forEach(row -> counts.merge(row.code(), row.count(), Long::sum));
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
}
