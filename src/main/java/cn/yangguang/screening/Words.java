package cn.yangguang.screening;

import cn.yangguang.dissection.Seen;

/**
 * A passage or a cell in the form in which detectors read it.
 *
 * @param part index among the parts of the contents
 * @param row index among the rows of a table, −1 in a passage
 * @param column index among the cells of the row, −1 in a passage
 * @param place which column of the table it stands in, from 0; −1 in a passage
 * @param where in words for a person
 * @param plain the words, made plain
 * @param kind what the column of a cell holds; {@link ColumnKind#NONE} in a passage
 */
record Words(int part, int row, int column, int place, Seen seen, String where, Plain plain, ColumnKind kind) {

    /** The words without differences of width and without invisible signs. */
    String text() {
        return plain.text();
    }

    /** The same cell, its column known. */
    Words as(ColumnKind known) {
        return kind == known ? this : new Words(part, row, column, place, seen, where, plain, known);
    }

    /** Some of its characters as if they were a cell. */
    Words slice(int from, int until, ColumnKind known) {
        return new Words(part, row, column, place, seen, where, plain.slice(from, until), known);
    }

    boolean inTable() {
        return row >= 0;
    }

    /** The place of these characters of {@link #text()} in the contents as they were given. */
    Spot spot(int start, int end) {
        return new Spot(part, row, column, plain.start(start), plain.end(end));
    }
}
