package cn.yangguang.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed when an inspection or an order begins.
 *
 * @param number such as {@code linhe-dc-2016-0001} for an inspection, {@code linhe-zg-2016-0001} for an order
 * @param organ key of the organ that inspects
 * @param inspected key of the organ that is to put something right; null for an inspection
 * @param inspection id of the inspection an order comes from; null for an inspection
 * @param begunOn the day it was made: the lists and tables of that day hold for it
 */
public record Proceeding(
        long id,
        String number,
        String organ,
        @Nullable String inspected,
        @Nullable Long inspection,
        LocalDate begunOn) {

    public boolean isOrder() {
        return inspection != null;
    }

    /** Where its page is. */
    public String address() {
        return (isOrder() ? "/office/orders/" : "/office/inspections/") + number;
    }
}
