package cn.yangguang.screening;

import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Grid.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row 合计 of a table whose columns do not add up. A column is compared only when every cell above the row is a number or empty;
 * rows 小计 and 其中 are left out, and columns of prices, shares, ages and the like.
 */
final class WordingTotals {

    private static final Pattern TOTAL = Pattern.compile("(?:合\\s*计|总\\s*计|共\\s*计)[：:]?");
    private static final Pattern SUBTOTAL = Pattern.compile("小\\s*计.*|其\\s*中.*|.*[小合]计");
    private static final Pattern NOT_SUMMED = Pattern.compile("单价|标准|均|率|比|%|％|年龄|序号|排名|编号|号码|年度|日期|余额|级|电话|账号|卡号");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d{1,12}(?:\\.\\d+)?");
    private static final Set<String> NOTHING = Set.of("", "-", "—", "——", "/", "无");
    private static final int FEWEST = 2;

    private WordingTotals() {}

    /** Tells the row and column of each total that differs from the sum above it, with the slip in its cell. */
    static void look(Grid grid, BiConsumer<int[], WordingSlip> found) {
        List<Row> rows = grid.rows();
        int from = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (total(rows.get(at))) {
                compare(rows, from, at, found);
                from = at + 1;
            }
        }
    }

    private static boolean total(Row row) {
        return row.cells().stream()
                .limit(3)
                .anyMatch(cell -> TOTAL.matcher(cell.text().strip()).matches());
    }

    private static void compare(List<Row> rows, int from, int totalAt, BiConsumer<int[], WordingSlip> found) {
        var columns = new TreeMap<Integer, @Nullable Column>();
        for (int at = from; at < totalAt; at++) {
            add(rows.get(at), columns);
        }
        var cells = rows.get(totalAt).cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            var stated = number(cells.get(cell).text());
            var column = columns.get(cells.get(cell).column());
            if (stated != null && column != null && column.fits() && column.differs(stated)) {
                BigDecimal apart = column.sum.subtract(stated);
                var slip = new WordingSlip(
                        "WD-SUM",
                        0,
                        cells.get(cell).text().length(),
                        "合计比这一列上面各行相加" + (apart.signum() > 0 ? "少 " : "多 ")
                                + apart.abs().stripTrailingZeros().toPlainString() + "，请核对");
                found.accept(new int[] {totalAt, cell}, slip);
            }
        }
    }

    private static void add(Row row, TreeMap<Integer, @Nullable Column> columns) {
        boolean part = row.cells().stream()
                .limit(3)
                .anyMatch(cell -> SUBTOTAL.matcher(cell.text().strip()).matches());
        for (var cell : row.cells()) {
            var column = columns.computeIfAbsent(cell.column(), key -> new Column());
            if (!NOTHING.contains(cell.text().strip()) && column != null) {
                column.add(cell.text().strip(), part);
            }
        }
    }

    private static @Nullable BigDecimal number(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches() ? new BigDecimal(bare.replace(",", "")) : null;
    }

    /** What stands above a total: heads first, then numbers. */
    private static final class Column {
        private BigDecimal sum = BigDecimal.ZERO;
        private int numbers;
        private int scale;
        private boolean spoilt;

        private void add(String text, boolean part) {
            BigDecimal value = number(text);
            if (value == null) {
                spoilt |= numbers > 0 || NOT_SUMMED.matcher(text).find();
            } else if (!part) {
                sum = sum.add(value);
                scale = Math.max(scale, value.scale());
                numbers++;
            }
        }

        private boolean fits() {
            return !spoilt && numbers >= FEWEST;
        }

        /** Rounded parts may miss the whole by half a unit of their last place each. */
        private boolean differs(BigDecimal stated) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.min(scale, stated.scale()));
            BigDecimal leeway = scale == 0 && stated.scale() == 0
                    ? BigDecimal.ZERO
                    : unit.multiply(BigDecimal.valueOf(numbers))
                            .movePointLeft(1)
                            .multiply(BigDecimal.valueOf(5));
            return sum.subtract(stated).abs().compareTo(leeway) > 0;
        }
    }
}
