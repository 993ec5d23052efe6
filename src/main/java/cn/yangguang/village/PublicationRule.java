package cn.yangguang.village;

import cn.yangguang.village.VillageItem.Rhythm;

/**
 * By when a village publishes.
 *
 * @param day of the month after a period ended, 1 to 28
 * @param monthlyFinance whether the accounts come every month
 */
public record PublicationRule(int day, boolean monthlyFinance) {

    /** Where a township has set nothing: the 20th of the first month of each quarter. The law is silent on the day. */
    public static final PublicationRule USUAL = new PublicationRule(20, false);

    /** Months of a period; 0 when the item does not come round by itself. */
    int months(Rhythm rhythm) {
        return switch (rhythm) {
            case QUARTERLY -> 3;
            case FINANCE -> monthlyFinance ? 1 : 3;
            case DECISION, OCCASION -> 0;
        };
    }
}
