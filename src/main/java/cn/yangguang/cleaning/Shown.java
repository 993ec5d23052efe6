package cn.yangguang.cleaning;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import cn.yangguang.dissection.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What of a file its readers see, as the measure of whether a new file says the same. */
public final class Shown {

    private Shown() {}

    /** What a reader of the new file sees. */
    public static List<Part> of(Contents before, Masking masking) {
        return masked(parts(before), masking);
    }

    /** The parts a reader sees, hidden rows and cells taken out. */
    static List<Part> parts(Contents contents) {
        List<Part> shown = new ArrayList<>();
        for (Part part : contents.parts()) {
            if (part.seen() == Seen.SHOWN) {
                shown.add(
                        switch (part) {
                            case Passage passage -> passage;
                            case Grid grid -> grid(grid);
                        });
            }
        }
        return shown;
    }

    private static Grid grid(Grid grid) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            if (row.seen() == Seen.SHOWN) {
                rows.add(new Grid.Row(
                        row.number(),
                        Seen.SHOWN,
                        row.cells().stream()
                                .filter(cell -> cell.seen() == Seen.SHOWN)
                                .toList()));
            }
        }
        return new Grid(grid.where(), Seen.SHOWN, rows);
    }

    /** With the masks put in. */
    static List<Part> masked(List<Part> parts, Masking masking) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Passage passage ->
                        (Part) new Passage(passage.where(), Seen.SHOWN, masking.inText(passage.text()));
                    case Grid grid -> each(grid, masking::inCell);
                })
                .toList();
    }

    private static Grid each(Grid grid, UnaryOperator<String> change) {
        return new Grid(
                grid.where(),
                Seen.SHOWN,
                grid.rows().stream()
                        .map(row -> new Grid.Row(
                                row.number(),
                                Seen.SHOWN,
                                row.cells().stream()
                                        .map(cell ->
                                                new Grid.Cell(cell.column(), Seen.SHOWN, change.apply(cell.text())))
                                        .toList()))
                        .toList());
    }

    /** Every sign that is not a space, in reading order. */
    static String signs(List<Part> parts) {
        var signs = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Passage passage -> add(signs, passage.text());
                case Grid grid -> grid.rows().forEach(row -> row.cells().forEach(cell -> add(signs, cell.text())));
            }
        }
        return signs.toString();
    }

    private static void add(StringBuilder signs, String text) {
        text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .forEach(signs::appendCodePoint);
    }

    /** Whether the file shows exactly this and hides nothing; it may be hardly more than its pictures. */
    static boolean only(Contents made, String signs) {
        boolean read = made.readable() || made.unread() == Unreadable.NO_TEXT;
        return read && hidesNothing(made) && signs(parts(made)).equals(signs);
    }

    static boolean hidesNothing(Contents made) {
        return made.traces().isEmpty()
                && made.parts().stream().allMatch(part -> part.seen() == Seen.SHOWN && whole(part));
    }

    private static boolean whole(Part part) {
        return !(part instanceof Grid grid)
                || grid.rows().stream()
                        .allMatch(row -> row.seen() == Seen.SHOWN
                                && row.cells().stream().allMatch(cell -> cell.seen() == Seen.SHOWN));
    }
}
