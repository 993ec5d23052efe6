package cn.yangguang.tabular;

import org.jspecify.annotations.Nullable;

/** Text for a cell of a file that a spreadsheet will open: nothing in it is taken for a formula. */
public final class InertText {

    /** Half-width and full-width signs that begin a formula, and blanks that some programs skip before one. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private InertText() {}

    /** The text, with an apostrophe before it when it would begin a formula; empty for null. */
    public static String of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
