package cn.yangguang.reportcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a report: running words, or a row of a table.
 *
 * @param where in words: 第12行, 表2 第5行
 * @param cells one for each column, "" for a blank one; of running words the pieces between tabs
 * @param grid whether the file itself says that it is a row of a table, so that columns can be trusted
 */
record Line(String where, List<String> cells, boolean grid) {

    Line {
        cells = cells.stream().map(String::strip).toList();
    }

    static Line words(String where, String text) {
        return new Line(where, Arrays.asList(text.strip().split("\\t", -1)), false);
    }

    static Line row(String where, List<String> cells) {
        return new Line(where, cells, true);
    }

    /** With one more cell at its end. */
    Line and(String cell) {
        var more = new ArrayList<>(cells);
        more.add(cell);
        return new Line(where, more, false);
    }

    /** The words; of a row its cells one after another. */
    String text() {
        return cells.stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(" "));
    }

    /** What a text file says about itself in front of the report: # 来源：…. */
    boolean isNote() {
        return cells.getFirst().startsWith("#");
    }
}
