package cn.yangguang.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows of tables, and lines laid out like rows, that carry a person's number: what else stands in them is this person's. */
final class PersonLines {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])(?:\\d{17}[0-9Xx]|1[3-9]\\d{9}|\\d{3,14}\\*{4,15}[0-9Xx]{2,4})(?![0-9])");
    private static final Pattern LAID_OUT = Pattern.compile("(?:\\t| {2,}|^\\d{1,4} )[^\\t]*(?:\\t| {1,})");

    private static final int FEWEST = 11;

    private record Row(int part, int row) {}

    private final Set<Row> rows = new HashSet<>();

    static PersonLines of(List<Words> all) {
        var lines = new PersonLines();
        for (Words words : all) {
            if (mayHold(words.text())
                    && (words.inTable() || laidOut(words))
                    && NUMBER.matcher(words.text()).find()) {
                lines.rows.add(new Row(words.part(), words.row()));
            }
        }
        return lines;
    }

    /** A cheap look before the pattern. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int at = 0; at < text.length() && digits < FEWEST; at++) {
            digits += Texts.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits == FEWEST || text.indexOf('*') >= 0;
    }

    /** A line of a text that is the row of a list: fields with gaps between them, and no sentence. */
    private static boolean laidOut(Words words) {
        return words.text().indexOf('。') < 0 && LAID_OUT.matcher(words.text()).find();
    }

    boolean hold(Words words) {
        return rows.contains(new Row(words.part(), words.row()));
    }
}
