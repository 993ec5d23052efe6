package cn.yangguang.oversight;

/**
 * One thing a record says.
 *
 * @param label message key of its label
 * @param sort what it tells of a person
 */
public record Field(String label, Sort sort, String value) {

    /** What a value tells of a person, and so how it is masked. */
    public enum Sort {
        /** Nothing: shown as it is. */
        PLAIN,
        /** 张某某 becomes 张××. */
        NAME,
        /** Masked always, also when a record is opened: nobody above needs it. */
        ID_NUMBER,
        PHONE,
        MAIL,
        ADDRESS,
        /** Who it was stays with the unit that deals with it, also when a record is opened. */
        SENDER,
        /** In the words of somebody: not shown before the record is opened. */
        WORDS
    }

    public static Field plain(String label, String value) {
        return new Field(label, Sort.PLAIN, value);
    }
}
