package cn.yangguang.dissection;

import org.jspecify.annotations.Nullable;

/** A table of Word while it goes by. */
final class WordTable {

    final TableRows rows = new TableRows();
    final String where;
    WordTableStyle style = WordTableStyle.NONE;
    boolean rowHidden;
    boolean rowDeleted;
    long span = 1;
    boolean continued;

    @Nullable
    Integer paper;

    final StringBuilder shown = new StringBuilder();
    final StringBuilder hidden = new StringBuilder();

    WordTable(String where) {
        this.where = where;
    }

    void row() {
        rows.row();
        rowHidden = false;
        rowDeleted = false;
    }

    void cell() {
        span = 1;
        continued = false;
        paper = null;
        shown.setLength(0);
        hidden.setLength(0);
    }

    /** How the style of the table makes the present cell look. */
    WordLook look() {
        return style.of(rows.rowNumber(), rows.column());
    }

    /** The words of a paragraph in the present cell. */
    void add(CharSequence text, boolean isHidden) {
        StringBuilder to = isHidden ? hidden : shown;
        if (!to.isEmpty()) {
            to.append('\n');
        }
        to.append(text);
    }

    /** A cell that has nothing but hidden words stays a cell of its column; hidden words beside shown ones are told apart. */
    void endCell(Gathering found) {
        String text = Words.clean(shown);
        String unseen = Words.clean(hidden);
        boolean only = text.isEmpty() && !unseen.isEmpty();
        if (!only && !unseen.isEmpty()) {
            found.hidden(place(), unseen);
        }
        rows.cell(span, only ? Seen.HIDDEN : Seen.SHOWN, continued && text.isEmpty() ? "" : only ? unseen : text);
    }

    void endRow(Gathering found) {
        if (rowHidden) {
            found.trace(TraceKind.HIDDEN_ROW, where);
        }
        rows.endRow(rowHidden || rowDeleted ? Seen.HIDDEN : Seen.SHOWN);
    }

    String place() {
        return where + "第" + rows.rowNumber() + "行第" + (rows.column() + 1) + "列";
    }
}
