package cn.yangguang.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table's cells laid on its grid, spans unrolled: what a file needs, and where a crooked table shows. */
final class TableGrid {
    /** Narrowest and widest share a column can ask for, in characters. */
    private static final int NARROW = 4;

    private static final int WIDE = 20;

    /**
     * @param column where the cell starts
     * @param continues whether it only carries on a cell that started in a row above
     */
    record Place(Block.Cell cell, int column, boolean continues) {}

    private final List<List<Place>> rows;
    private final int columns;

    private TableGrid(List<List<Place>> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Lays the table out; a table whose rows are not equally wide is a programming error. */
    static TableGrid of(Block.Table table) {
        var given = table.allRows();
        int columns = given.getFirst().stream().mapToInt(Block.Cell::across).sum();
        var taken = new @Nullable Place[given.size()][columns];
        for (int row = 0; row < given.size(); row++) {
            int column = 0;
            for (var cell : given.get(row)) {
                while (column < columns && taken[row][column] != null) column++;
                put(taken, row, column, cell);
            }
        }
        var rows = new ArrayList<List<Place>>();
        for (var line : taken) rows.add(places(line));
        return new TableGrid(List.copyOf(rows), columns);
    }

    private static void put(@Nullable Place[][] taken, int row, int column, Block.Cell cell) {
        if (column + cell.across() > taken[row].length || row + cell.down() > taken.length)
            throw new IllegalArgumentException("a cell sticks out of its table: " + cell.text());
        for (int y = row; y < row + cell.down(); y++)
            for (int x = column; x < column + cell.across(); x++) {
                if (taken[y][x] != null) throw new IllegalArgumentException("two cells overlap: " + cell.text());
                taken[y][x] = new Place(cell, column, y > row);
            }
    }

    private static List<Place> places(@Nullable Place[] line) {
        var places = new ArrayList<Place>();
        for (int x = 0; x < line.length; x++) {
            var place = line[x];
            if (place == null) throw new IllegalArgumentException("a row of the table is too short");
            if (place.column() == x) places.add(place);
        }
        return List.copyOf(places);
    }

    int columns() {
        return columns;
    }

    int height() {
        return rows.size();
    }

    List<Place> row(int row) {
        return rows.get(row);
    }

    /** Column widths that add up to the whole, in proportion to what the columns hold. */
    List<Integer> widths(int whole) {
        int[] shares = new int[columns];
        Arrays.fill(shares, NARROW);
        rows.stream().flatMap(List::stream).filter(p -> p.cell().across() == 1).forEach(p -> {
            int wanted = Math.min(WIDE, SignaturePlace.width(p.cell().text()) / 100 + 2);
            shares[p.column()] = Math.max(shares[p.column()], wanted);
        });
        int sum = Arrays.stream(shares).sum();
        var widths = new ArrayList<Integer>();
        for (int share : shares) widths.add(whole * share / sum);
        widths.set(
                0,
                widths.getFirst()
                        + whole
                        - widths.stream().mapToInt(Integer::intValue).sum());
        return List.copyOf(widths);
    }
}
