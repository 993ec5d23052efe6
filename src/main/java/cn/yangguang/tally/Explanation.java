package cn.yangguang.tally;

/**
 * Where the number of a cell comes from.
 *
 * @param words key of the words that say which records are counted, or that nobody keeps any
 */
public record Explanation(String cell, Source source, String words) {

    /** Whether records show it. */
    public enum Source {
        /** Counted from records; blank for a year of which the installation has none. */
        COUNTED,
        /** No record shows it: a person states it. */
        ENTERED
    }
}
