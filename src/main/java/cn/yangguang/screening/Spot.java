package cn.yangguang.screening;

/**
 * The exact place of a finding in {@link cn.yangguang.dissection.Contents}.
 *
 * @param part index among the parts; −1 for a trace
 * @param row index among the rows of a table, −1 in a passage
 * @param column index among the cells of the row, −1 in a passage
 * @param start first character in the text of the passage or cell
 * @param end after the last
 */
public record Spot(int part, int row, int column, int start, int end) {

    /** Of something that is no words. */
    public static final Spot NOWHERE = new Spot(-1, -1, -1, 0, 0);

    public static Spot passage(int part, int start, int end) {
        return new Spot(part, -1, -1, start, end);
    }
}
