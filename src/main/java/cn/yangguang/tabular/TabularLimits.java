package cn.yangguang.tabular;

/**
 * How much of a foreign file is read at most.
 *
 * @param bytes size of the file itself
 * @param unpackedBytes size after unpacking, all parts together
 * @param rows data rows below the header
 * @param columns columns
 * @param cellChars characters in one cell
 * @param problems problems gathered before reading stops
 */
public record TabularLimits(long bytes, long unpackedBytes, int rows, int columns, int cellChars, int problems) {
    private static final int MOST_ROWS = 10_000_000;

    /** No table has more than ten million rows, whatever is asked for. */
    public TabularLimits {
        rows = Math.min(rows, MOST_ROWS);
    }

    /** 50 MB, 200 MB unpacked, 200,000 rows of 200 columns, 100,000 characters a cell, 200 problems. */
    public static TabularLimits ordinary() {
        return new TabularLimits(50L << 20, 200L << 20, 200_000, 200, 100_000, 200);
    }

    /** These limits with another number of rows. */
    public TabularLimits withRows(int most) {
        return new TabularLimits(bytes, unpackedBytes, most, columns, cellChars, problems);
    }

    /** These limits with another size of file, packed and unpacked. */
    public TabularLimits withBytes(long packed, long unpacked) {
        return new TabularLimits(packed, unpacked, rows, columns, cellChars, problems);
    }

    /** These limits with another number of columns and another length of cells. */
    public TabularLimits withCells(int mostColumns, int mostChars) {
        return new TabularLimits(bytes, unpackedBytes, rows, mostColumns, mostChars, problems);
    }
}
