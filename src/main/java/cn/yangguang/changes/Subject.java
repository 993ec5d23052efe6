package cn.yangguang.changes;

/** What kind of thing changed, as the triggers write it. */
public enum Subject {
    /** An item that is or was public, or how it was published; the key is its id. */
    DISCLOSURE,
    /** An organ, its working groups or its rules; the key is that of the organ. */
    ORGAN,
    /** A category (key: its code) or a matter (key: its id). */
    CATALOGUE,
    /** A channel; the key is its code. */
    CHANNEL,
    /** A year's report; the key is the year. */
    REPORT,
    /** What readers think of a public item; the key is the id of the item. */
    OPINION
}
