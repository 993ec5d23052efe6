package cn.yangguang.yearform;

/**
 * A cell of a printed table.
 *
 * @param text what the form prints; empty for a figure
 * @param cell code of the figure that goes here; empty for every other role
 * @param depth how far the text of a row heading is set in, from 0
 */
public record PrintedCell(Role role, String text, String cell, int rowSpan, int colSpan, int depth) {
    public enum Role {
        /** A row over the whole width: 第二十条第（一）项. */
        HEADING,
        /** A heading of columns. */
        COLUMN,
        /** A heading of several rows, to be set vertically when it is narrow: 三、本年度办理结果. */
        GROUP,
        /** A heading of one row. */
        ROW,
        /** The unit of a row. */
        UNIT,
        /** A place for a figure. */
        FIGURE,
        /** A place for a figure that this row does not have: the headings of the 统计表. */
        NOTHING
    }

    static PrintedCell words(Role role, String text, int rowSpan, int colSpan) {
        return new PrintedCell(role, text, "", rowSpan, colSpan, 0);
    }
}
