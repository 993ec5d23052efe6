package cn.yangguang.tabular;

import java.util.Map;

/**
 * One row of a table.
 *
 * @param line line of the text file or row of the worksheet where it begins, counted from 1
 * @param cells text by column path, in the order of the columns; every column is there, empty text for an empty cell;
 *     white space around the text is gone
 */
public record Row(int line, Map<String, String> cells) {
    /** The text under this column; empty when the cell is empty or there is no such column. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
