package cn.yangguang.reportcheck;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a report: running words, or a row of a table with its cells in their columns.
 *
 * @param where in words: 第12行, 表2 第5行
 * @param cells empty for running words; else one for each column, "" for a blank one
 * @param text the words; of a row its cells one after another
 */
record Line(String where, List<String> cells, String text) {

    static Line words(String where, String text) {
        return new Line(where, List.of(), text.strip());
    }

    static Line row(String where, List<String> cells) {
        return new Line(
                where,
                cells.stream().map(String::strip).toList(),
                cells.stream().map(String::strip).filter(c -> !c.isEmpty()).collect(Collectors.joining(" ")));
    }

    boolean isRow() {
        return !cells.isEmpty();
    }

    /** What a text file says about itself in front of the report: # 来源：…. */
    boolean isNote() {
        return text.startsWith("#");
    }
}
