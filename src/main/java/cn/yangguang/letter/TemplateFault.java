package cn.yangguang.letter;

/**
 * Something in an organ's template that keeps it from being used, or that its makers should know.
 *
 * @param detail the place or the name, as it stands in the template; empty where the kind says all
 */
public record TemplateFault(Kind kind, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** Not a docx file, or damaged. */
        UNREADABLE,
        /** Runs programs when opened. */
        MACRO,
        /** Carries another file or a control inside. */
        EMBEDDED,
        /** Takes something from outside when opened. */
        LINKED,
        /** Comments of its makers are still in it. */
        COMMENT,
        /** Insertions or deletions are still marked. */
        TRACKED_CHANGE,
        /** Words that are not printed. */
        HIDDEN_TEXT,
        /** A field that would say something else on another day or machine. */
        FIELD,
        /** A brace that belongs to no blank. */
        STRAY_BRACE,
        /** No blank has this name. */
        UNKNOWN_BLANK,
        /** A list written as a single blank or the other way round, or a column the list has not. */
        WRONG_KIND,
        /** Two lists in one paragraph or table row. */
        TWO_LISTS,
        /** The paper must say this, and no blank for it is there. */
        CONTENT_MISSING
    }

    static TemplateFault of(Kind kind) {
        return new TemplateFault(kind, "");
    }
}
