package cn.yangguang.reportcheck;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which row of a form each row found is: in the order of the form, by the likeness of the headings, so that a row whose heading
 * is broken, misread or missing is known by its neighbours.
 */
final class Alignment {
    private static final double NEEDED = 0.3;
    private static final double NEXT_TO_EACH_OTHER = 0.25;

    private Alignment() {}

    /** By the place of the heading in the list, the row found; headings that were not found are absent. */
    static Map<Integer, SeenRow> of(List<SeenRow> rows, List<String> headings) {
        int n = rows.size();
        int m = headings.size();
        double[][] best = new double[n + 1][m + 1];
        boolean[][] pair = new boolean[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double together = rows.get(i).like(headings.get(j)) - NEEDED + best[i + 1][j + 1];
                together += pair[i + 1][j + 1] ? NEXT_TO_EACH_OTHER : 0;
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                pair[i][j] = together > apart;
                best[i][j] = Math.max(together, apart);
            }
        }
        return walk(rows, best, pair);
    }

    private static Map<Integer, SeenRow> walk(List<SeenRow> rows, double[][] best, boolean[][] pair) {
        var found = new TreeMap<Integer, SeenRow>();
        int j = 0;
        for (int i = 0; i < rows.size() && j < best[0].length - 1; ) {
            if (pair[i][j]) {
                found.put(j++, rows.get(i++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return found;
    }

    /** How many rows and how well: tells which of two forms a table is. */
    static double quality(Map<Integer, SeenRow> found, List<String> headings) {
        return found.entrySet().stream()
                .mapToDouble(e -> e.getValue().like(headings.get(e.getKey())))
                .sum();
    }
}
