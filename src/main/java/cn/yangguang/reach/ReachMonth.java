package cn.yangguang.reach;

import java.time.LocalDate;
import java.util.List;

/**
 * A month of an organ.
 *
 * @param items first published in the month, each counted once
 * @param ways publications of these items, one for each channel that carried them
 * @param views of all the organ's items in the month
 * @param top most read in the month
 */
public record ReachMonth(String organ, LocalDate month, long items, long ways, long views, List<Row> top) {

    public ReachMonth {
        top = List.copyOf(top);
    }

    /** @param channels that carried it beside the site */
    public record Row(
            long disclosure, String indexNumber, String title, LocalDate publishedOn, int channels, long views) {}
}
