package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * The money of a village in one year as its published sheets tell it. Amounts in cents.
 *
 * @param unit the collective economic organisation, or empty
 * @param months one for each published sheet, in the order of time
 */
public record AccountYear(String unit, int year, List<Month> months) {

    /**
     * One published sheet.
     *
     * @param follows whether its opening is the closing of the one before, where that is published too
     * @param links index numbers of its items
     */
    public record Month(
            CoveredPeriod period,
            long opening,
            long income,
            long expenditure,
            boolean sound,
            boolean follows,
            boolean checked,
            LocalDate publishedOn,
            int version,
            List<String> links) {

        public Month {
            links = List.copyOf(links);
        }

        public long closing() {
            return opening + income - expenditure;
        }
    }

    public AccountYear {
        months = List.copyOf(months);
    }

    public long income() {
        return months.stream().mapToLong(Month::income).sum();
    }

    public long expenditure() {
        return months.stream().mapToLong(Month::expenditure).sum();
    }
}
