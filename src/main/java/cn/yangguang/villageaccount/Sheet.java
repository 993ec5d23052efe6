package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;

/**
 * What is fixed of a sheet when it is begun.
 *
 * @param village key of the village
 * @param unit name of the collective economic organisation whose money it is, or empty for the village's own
 * @param kind {@link #MONEY} or the item of a 专项公开, V23 to V26
 * @param title of a 专项公开, or empty
 */
public record Sheet(long id, String village, String unit, String kind, CoveredPeriod period, String title) {

    /** Income and expenditure of a month or quarter. */
    public static final String MONEY = "MONEY";

    public boolean money() {
        return kind.equals(MONEY);
    }

    /** What the journal and other places call it. */
    String object() {
        return "village-sheet/" + id;
    }
}
