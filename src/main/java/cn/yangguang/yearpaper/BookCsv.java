package cn.yangguang.yearpaper;

import cn.yangguang.yearform.FormCell;

/** The figures of a report for a spreadsheet: one line per cell, in the order of the form. A blank cell has no value. */
final class BookCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private BookCsv() {}

    static String of(Book book) {
        var csv = new StringBuilder().append(BYTE_ORDER_MARK).append("cell,table,row,column,value,unit\r\n");
        for (FormCell cell : book.form().cells()) {
            String value = book.tables().value(cell.code()).map(Prose::printed).orElse("");
            csv.append(cell.code()).append(',').append(cell.table()).append(',');
            csv.append(quoted(cell.rowLabel())).append(',').append(quoted(cell.columnLabel()));
            csv.append(',').append(value).append(',').append(quoted(cell.unit())).append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
