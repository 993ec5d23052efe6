package cn.yangguang.law;

/**
 * A limit in working days.
 *
 * @param days what the law sets, or what holds when the organ sets nothing
 * @param fixedByOrgan whether the organ sets the days within {@code least} and {@code most}
 * @param most {@link Integer#MAX_VALUE} where nothing bounds it above
 * @param countedFrom the day 0, in Chinese
 * @param silence what follows when it passes unused, in Chinese; may be empty
 */
public record Limit(
        LimitCode code,
        int days,
        boolean fixedByOrgan,
        int least,
        int most,
        String countedFrom,
        String silence,
        String article,
        Mark mark) {}
