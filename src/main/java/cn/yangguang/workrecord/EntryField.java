package cn.yangguang.workrecord;

/** A field of an entry, by the name it has in forms and, through its words, in tables. */
public enum EntryField {
    ON,
    UNTIL,
    SUBJECT,
    BY,
    KIND,
    PERSONS,
    HOURS,
    AMOUNT,
    NOTE;

    /** Name in a form. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
