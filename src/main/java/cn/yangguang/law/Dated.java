package cn.yangguang.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a row of the law says and when.
 *
 * @param to the last day of its force, {@link LocalDate#MAX} while it holds
 * @param row where it stands
 */
record Dated<T>(T value, LocalDate from, LocalDate to, LawRow row) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What holds on a day by key, in the order of the file; two rows for one key are refused. */
    static <K, T> Map<K, T> on(LocalDate day, List<Dated<T>> rows, Function<T, K> key) {
        Map<K, T> holding = new LinkedHashMap<>();
        for (Dated<T> row : rows) {
            if (row.holdsOn(day) && holding.put(key.apply(row.value), row.value) != null) {
                throw row.row.wrong("与另一行在 " + day + " 同时有效，请改正生效日、失效日");
            }
        }
        return holding;
    }

    /** The days on which something begins or has ended. */
    static <T> NavigableSet<LocalDate> turns(List<Dated<T>> rows) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Dated<T> row : rows) {
            days.add(row.from);
            if (!row.to.equals(LocalDate.MAX)) {
                days.add(row.to.plusDays(1));
            }
        }
        return days;
    }
}
