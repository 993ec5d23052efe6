package cn.yangguang.changes;

import org.jspecify.annotations.Nullable;

/**
 * Something that an answer to the public was made from. It is finer than a {@link Change}: who knows the data tells
 * which of these a change touches.
 *
 * @param organ key of the organ, or empty
 * @param part which of them, {@code *} for all
 */
public record Read(Kind kind, String organ, String part) {

    /** What was read. */
    public enum Kind {
        /** One item with all its editions, files and deliveries. */
        ITEM,
        /** A list or a count of an organ's items, perhaps of one category. */
        LIST,
        /** The same with the items of all organs below. */
        BELOW,
        /** The words and figures of an organ's yearly reports. */
        REPORT,
        /** It is not known what: any change may touch it. */
        ANYTHING
    }

    /** It is not known what was read; every change touches it. */
    public static final Read ANYTHING = new Read(Kind.ANYTHING, "", Change.EVERY);

    public static Read item(long disclosure) {
        return new Read(Kind.ITEM, "", Long.toString(disclosure));
    }

    /** @param category null for the items of all categories */
    public static Read list(String organ, @Nullable String category) {
        return new Read(Kind.LIST, organ, category == null ? Change.EVERY : category);
    }

    /** @param organ key of the organ on top, {@code *} for the whole site */
    public static Read below(String organ, @Nullable String category) {
        return new Read(Kind.BELOW, organ, category == null ? Change.EVERY : category);
    }

    public static Read report(String organ) {
        return new Read(Kind.REPORT, organ, Change.EVERY);
    }
}
