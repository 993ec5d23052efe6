package cn.yangguang.reach;

import java.util.List;

/**
 * How one item reached the public.
 *
 * @param ways the newest edition first
 * @param days on which it was read, the oldest first, without those on which nobody read it
 * @param needsHand how many dispatches and deliveries wait for a person
 */
public record Reached(
        long disclosure,
        String organ,
        String indexNumber,
        String title,
        int edition,
        boolean live,
        List<Way> ways,
        List<DayViews> days,
        int needsHand) {

    public Reached {
        ways = List.copyOf(ways);
        days = List.copyOf(days);
    }

    public long views() {
        return days.stream().mapToLong(DayViews::views).sum();
    }
}
