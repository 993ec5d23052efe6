package cn.yangguang.scoring;

/**
 * One labelled stretch of text.
 *
 * @param file path below the folder of the set
 * @param inside the file within a zip, else empty
 * @param paragraph from 1; 0 in a table. In a text file the line
 * @param table from 1; 0 outside tables
 * @param row in the table, from 1
 * @param column in the row, from 1
 * @param start first character in the paragraph or cell, from 0
 * @param end after the last
 * @param value the text as it stands there; invented, like everything in the set
 */
public record Label(
        String file,
        String inside,
        LabelKind kind,
        int paragraph,
        int table,
        int row,
        int column,
        int start,
        int end,
        String value) {

    /** Where it is, for a person; never what it is. */
    public String where() {
        String place = table > 0
                ? "表" + table + " 第" + row + "行 第" + column + "列"
                : "第" + paragraph + "段 第" + (start + 1) + "字起";
        return file + (inside.isEmpty() ? "" : "!" + inside) + " " + place;
    }
}
