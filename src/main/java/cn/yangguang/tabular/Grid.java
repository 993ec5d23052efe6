package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.util.List;

/** The rows of a file in order of their lines, with the merged ranges filled with their text. */
record Grid(List<GridRow> rows, List<Merge> merges, boolean isWorksheet) {
    private static final int MOST_FILLS = 5_000_000;

    static Grid ofText(List<GridRow> rows) {
        return new Grid(rows, List.of(), false);
    }

    static Grid filled(List<GridRow> rows, List<Merge> merges) {
        int width = rows.stream().mapToInt(GridRow::width).max().orElse(0);
        long fills = 0;
        for (Merge merge : merges) {
            int first = firstAt(rows, merge.top());
            if (first >= rows.size() || rows.get(first).line != merge.top()) {
                continue;
            }
            int right = Math.min(merge.right(), width - 1);
            String text = rows.get(first).cell(merge.left());
            for (int i = first; i < rows.size() && rows.get(i).line <= merge.bottom(); i++) {
                fills += Math.max(0, right - merge.left() + 1);
                if (fills > MOST_FILLS) {
                    throw Stop.because(Code.BOMB, merges.size() + " × merge");
                }
                for (int column = merge.left(); column <= right; column++) {
                    rows.get(i).fill(column, text);
                }
            }
        }
        return new Grid(rows, merges, true);
    }

    int width() {
        return rows.stream().mapToInt(GridRow::width).max().orElse(0);
    }

    private static int firstAt(List<GridRow> rows, int line) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).line < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
