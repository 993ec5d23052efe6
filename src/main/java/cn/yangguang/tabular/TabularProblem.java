package cn.yangguang.tabular;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * One thing wrong with a file.
 *
 * @param line line or worksheet row, counted from 1; 0 when it concerns the whole file
 * @param cell the cell as in a worksheet ({@code B3}), or the column; empty when it concerns the whole line
 * @param values what was found, for the words of the message
 */
public record TabularProblem(Code code, int line, String cell, List<String> values) {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The kinds of problems; each has its words in the message bundle. */
    public enum Code {
        EMPTY,
        UNREADABLE,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        WEB_PAGE,
        XLS,
        OTHER_OFFICE,
        ENCRYPTED,
        BROKEN_XLSX,
        BROKEN_GZ,
        BOMB,
        UNSAFE_XML,
        BAD_ENCODING,
        NO_SHEET,
        MISSING_HEADER,
        MISSING_COLUMN,
        DUPLICATE_COLUMN,
        UNNAMED_COLUMN,
        RAGGED_ROW,
        BAD_QUOTES,
        BAD_JSON,
        NESTED_JSON,
        FORMULA_ERROR,
        LONG_NUMBER,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        TOO_MANY_PROBLEMS
    }

    /** Copies the values. */
    public TabularProblem {
        values = List.copyOf(values);
    }

    static TabularProblem of(Code code, int line, String cell, Object... values) {
        return new TabularProblem(
                code, line, cell, List.of(values).stream().map(String::valueOf).toList());
    }

    static TabularProblem ofFile(Code code, Object... values) {
        return of(code, 0, "", values);
    }

    /** The place and the remedy in Chinese. */
    public String text() {
        return text(Locale.SIMPLIFIED_CHINESE);
    }

    /** The place and the remedy in the language asked for (Chinese unless English). */
    public String text(Locale locale) {
        ResourceBundle words = bundle(locale);
        return place(words) + words(words, code.name(), values.toArray());
    }

    /** The remedy alone in Chinese, for reports that name the place themselves. */
    String reason() {
        return words(bundle(Locale.SIMPLIFIED_CHINESE), code.name(), values.toArray());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("cn.yangguang.tabular.messages", locale, NO_FALLBACK);
    }

    private String place(ResourceBundle words) {
        if (line == 0) {
            return "";
        }
        return cell.isEmpty() ? words(words, "place.line", "" + line) : words(words, "place.cell", "" + line, cell);
    }

    private static String words(ResourceBundle words, String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }
}
