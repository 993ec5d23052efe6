package cn.yangguang.calendar;

import java.util.List;

/**
 * The days that notices name, nationwide or for one region; each date once.
 *
 * @param region the region whose days these are, empty for the national list
 */
public record DayList(String region, List<ListedDay> days) implements DayListReading {
    /** Copies the days, so that a list never changes once it was checked. */
    public DayList {
        days = List.copyOf(days);
    }
}
