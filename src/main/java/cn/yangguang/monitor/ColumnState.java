package cn.yangguang.monitor;

import cn.yangguang.catalogue.Category;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a column is on a day.
 *
 * @param limit days between two updates, null when there is no limit
 * @param items public items in it
 * @param last day of the last publication, null when it is empty
 * @param left days until it counts as not updated, negative after that; null without limit or publication
 */
public record ColumnState(
        Category category,
        ColumnClass columnClass,
        @Nullable Integer limit,
        long items,
        @Nullable LocalDate last,
        @Nullable Integer left,
        Light light) {

    private static final int EARLIEST_WARNING = 30;

    static ColumnState on(LocalDate day, Category category, FreshnessRule rule, long items, @Nullable LocalDate last) {
        Integer limit = rule.days();
        Integer left = limit == null || last == null ? null : (int) ChronoUnit.DAYS.between(day, last.plusDays(limit));
        return new ColumnState(category, rule.columnClass(), limit, items, last, left, light(rule, last, limit, left));
    }

    private static Light light(
            FreshnessRule rule, @Nullable LocalDate last, @Nullable Integer limit, @Nullable Integer left) {
        if (rule.columnClass() == ColumnClass.UNWATCHED) {
            return Light.NONE;
        }
        if (last == null) {
            return Light.EMPTY;
        }
        if (limit == null || left == null) {
            return Light.GREEN;
        }
        return left < 0 ? Light.RED : left <= Math.min(EARLIEST_WARNING, limit / 4) ? Light.YELLOW : Light.GREEN;
    }

    /** Day from which it counts as not updated if nothing comes, minus one: the last good day. */
    public @Nullable LocalDate due() {
        return last == null || limit == null ? null : last.plusDays(limit);
    }
}
