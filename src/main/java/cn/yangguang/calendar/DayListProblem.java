package cn.yangguang.calendar;

import java.util.Locale;

/**
 * One thing wrong with a list of days.
 *
 * @param line line of the file, counted from 1; 0 when it concerns the whole file
 * @param value what was found there
 */
public record DayListProblem(Code code, int line, String value) {

    /** The kinds of problems; each has its words in the message bundle as {@code problem.CODE}. */
    public enum Code {
        EMPTY,
        UNREADABLE,
        ENCODING,
        COLUMN,
        CELLS,
        DATE,
        TYPE,
        NAME,
        DUPLICATE,
        REGION,
        QUOTES
    }

    /** The place and the remedy in Chinese. */
    public String text() {
        return text(Locale.SIMPLIFIED_CHINESE);
    }

    /** The place and the remedy in the language asked for (Chinese unless English). */
    public String text(Locale locale) {
        return CalendarWords.in(locale).text("problem." + code, line, value);
    }
}
