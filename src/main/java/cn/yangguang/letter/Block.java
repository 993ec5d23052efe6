package cn.yangguang.letter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece of a document's body, in reading order. */
public sealed interface Block {

    /**
     * A heading of the structure 一、→（一）→1.→（1）.
     *
     * @param level 1 to 4
     * @param text as printed, with its number
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4) throw new IllegalArgumentException("heading level " + level);
            text = clean(text);
        }
    }

    /** One paragraph of body text. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = clean(text);
        }
    }

    /** A remark in smaller type, such as one entry of 附注. */
    record Note(String text) implements Block {
        public Note {
            text = clean(text);
        }
    }

    /**
     * A table. Every row, after spans, must be as wide as the others.
     *
     * @param caption printed above the table, or null
     * @param header rows repeated on every page
     */
    record Table(@Nullable String caption, List<List<Cell>> header, List<List<Cell>> rows) implements Block {
        public Table {
            caption = caption == null ? null : clean(caption);
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
            if (header.isEmpty() && rows.isEmpty()) throw new IllegalArgumentException("a table without rows");
        }

        /** A table with one header row of plain titles. */
        public static Table of(@Nullable String caption, List<String> titles, List<List<Cell>> rows) {
            return new Table(caption, List.of(titles.stream().map(Cell::text).toList()), rows);
        }

        /** Header rows, then data rows. */
        public List<List<Cell>> allRows() {
            return Stream.concat(header.stream(), rows.stream()).toList();
        }
    }

    /**
     * One cell of a table.
     *
     * @param across columns it covers
     * @param down rows it covers
     * @param number whether it holds a number (centred, and never broken over lines)
     * @param heads what it is the heading of, below the header rows of its table
     */
    record Cell(String text, int across, int down, boolean number, Heads heads) {
        public Cell {
            text = clean(text);
            if (across < 1 || down < 1) throw new IllegalArgumentException("a cell covers at least itself");
        }

        public static Cell text(String text) {
            return new Cell(text, 1, 1, false, Heads.NOTHING);
        }

        public static Cell count(long count) {
            return number(Long.toString(count));
        }

        /** A number as printed; empty when nobody has stated it. */
        public static Cell number(String printed) {
            return new Cell(printed, 1, 1, true, Heads.NOTHING);
        }

        public Cell spanning(int across, int down) {
            return new Cell(text, across, down, number, heads);
        }

        public Cell heading(Heads what) {
            return new Cell(text, across, down, number, what);
        }
    }

    /** What a cell is the heading of. */
    enum Heads {
        NOTHING,
        COLUMNS,
        ROWS
    }

    /**
     * A table as an official form prints it: in 小五, with columns of given widths, over the full width.
     *
     * @param name what it shows, for readers who do not see the heading above it; shown where it has no caption of its own
     * @param shares of the columns, from the left
     */
    record Printed(String name, Table table, List<Integer> shares) implements Block {
        public Printed {
            name = clean(name);
            shares = List.copyOf(shares);
            if (shares.size() != TableGrid.of(table).columns())
                throw new IllegalArgumentException("a share for every column: " + name);
        }
    }

    /** What follows begins on a new page. */
    record NewPage() implements Block {}

    /**
     * A form: labels and room to write, over the full width.
     *
     * @param shares of the columns
     */
    record Form(List<Integer> shares, List<FormRow> rows) implements Block {
        public Form {
            shares = List.copyOf(shares);
            rows = List.copyOf(rows);
            for (var row : rows)
                if (row.cells().stream().mapToInt(FormCell::across).sum() != shares.size())
                    throw new IllegalArgumentException("a row of the form is not as wide as the form: " + row);
        }
    }

    /** @param lines how many lines high it is at least */
    record FormRow(int lines, List<FormCell> cells) {
        public FormRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param across columns it covers
     * @param label whether it names what stands beside it
     */
    record FormCell(String text, int across, boolean label) {
        public FormCell {
            text = clean(text);
        }
    }

    /** Text as one line: control characters, which neither XML nor paper can hold, become spaces. */
    static String clean(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().map(c -> printable(c) ? c : ' ').forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean printable(int c) {
        return !Character.isISOControl(c)
                && c != 0xFFFE
                && c != 0xFFFF
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
    }
}
