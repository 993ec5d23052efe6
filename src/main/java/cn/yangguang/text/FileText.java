package cn.yangguang.text;

import org.jspecify.annotations.Nullable;

/**
 * What reading a file gave.
 *
 * @param text the words in reading order, at most {@value #LONGEST} characters; empty when unread
 * @param cut whether the file holds more words than that, or more pages than are read
 * @param unread why there are no words; null when there are
 */
public record FileText(String text, boolean cut, @Nullable Unread unread) {

    /** The most characters kept of one file: a book of a thousand pages. */
    public static final int LONGEST = 1_000_000;

    static FileText of(String text, boolean cut) {
        return text.isBlank() ? unread(Unread.NO_TEXT) : new FileText(text, cut, null);
    }

    static FileText unread(Unread why) {
        return new FileText("", false, why);
    }
}
