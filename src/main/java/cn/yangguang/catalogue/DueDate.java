package cn.yangguang.catalogue;

import cn.yangguang.calendar.DayCount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a publication is in time, and why.
 *
 * @param date publication on this very day is in time
 * @param limit the limit it comes from
 * @param rule the rule in words: the article of the 条例, or the limit as the catalogue words it
 * @param count day-by-day explanation; null for a yearly date, which is not counted
 */
public record DueDate(
        LocalDate date, Limit limit, String rule, @Nullable DayCount count) {

    /** 暂定: the count touches days whose holidays are not published yet. */
    public boolean provisional() {
        return count != null && count.provisional();
    }

    /** Whether a publication on this day is late and needs its reason. */
    public boolean isLate(LocalDate publishedOn) {
        return publishedOn.isAfter(date);
    }
}
