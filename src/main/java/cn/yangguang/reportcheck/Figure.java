package cn.yangguang.reportcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell for a figure.
 *
 * @param value null when the cell is blank or holds no number
 * @param text as it stands
 */
record Figure(@Nullable BigDecimal value, String text) {
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(?:件|条|次|篇|个|人|人次|项|万元|元)?");
    private static final Pattern BLANK = Pattern.compile("[/／\\\\—–\\-_×]*|无|空白|/");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");

    static Figure of(String cell) {
        String plain = Plain.of(cell).replace(" ", "").replace("−", "-");
        var number = NUMBER.matcher(plain);
        return new Figure(number.matches() ? new BigDecimal(number.group(1)) : null, plain);
    }

    boolean blank() {
        return value == null && BLANK.matcher(text).matches();
    }

    /** Neither a number nor blank. */
    boolean strange() {
        return value == null && !blank();
    }

    /** The figures at the end of a line of words; with their number known, the row of a table printed without lines. */
    static List<Figure> trailing(String line) {
        var words = SPACES.split(line.strip());
        var figures = new ArrayList<Figure>();
        for (int i = words.length - 1; i >= 0 && of(words[i]).value() != null; i--) {
            figures.add(of(words[i]));
        }
        Collections.reverse(figures);
        return figures;
    }

    /** The words of a line before its trailing figures. */
    static String label(String line, int figures) {
        var words = SPACES.split(line.strip());
        return String.join(" ", List.of(words).subList(0, words.length - figures));
    }
}
