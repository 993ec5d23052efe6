package cn.yangguang.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders a reader may ask for. Only these reach the database, never words of a request. */
public enum PublicSort {
    /** The best first; where nothing was searched for, the newest. */
    RELEVANCE("first_published_at desc, disclosure desc"),
    NEWEST("first_published_at desc, disclosure desc"),
    OLDEST("first_published_at, disclosure"),
    FORMATION("formation_date desc nulls last, disclosure desc");

    private final String order;

    PublicSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }

    /** The word in addresses: {@code relevance}, {@code newest}, {@code oldest}, {@code formation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PublicSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }
}
