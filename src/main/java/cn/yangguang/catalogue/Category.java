package cn.yangguang.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A category of proactive disclosure.
 *
 * @param code {@code B01}–{@code B15}, {@code T01}–{@code T08}, {@code O01}–{@code O08}, {@code V01}–{@code V35}, or an organ's own code
 * @param organ key of the organ whose own category this is, null for the statutory ones
 * @param title as the law or the organ words it
 * @param basis article of law, empty for an organ's own
 * @param position order among the categories of its scheme
 * @param validTo last day on which it may be chosen, null while it holds
 */
public record Category(
        String code,
        Scheme scheme,
        @Nullable String organ,
        String title,
        String basis,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Where a category comes from. */
    public enum Scheme {
        /** An organ's own 类别, as in its reports. */
        COLUMN,
        /** 村务、财务: villages. */
        VILLAGE,
        /** 条例 2019 Art. 20: every organ. */
        BASIC,
        /** 条例 2019 Art. 21: townships. */
        TOWNSHIP,
        /** 条例 2007 Art. 12: townships until 2019-05-14. */
        TOWNSHIP_2007
    }

    /** Whether it may be chosen on this day. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
