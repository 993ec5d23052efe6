package cn.yangguang.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the paragraphs of two texts side by side: equal ones opposite each other, and within a stretch that was rewritten those
 * that are still recognisably the same paragraph.
 */
final class ParagraphAlignment {

    /** Share of common pairs of signs from which on two paragraphs count as one that was changed. */
    private static final double RECOGNISABLE = 0.4;

    /** Beyond so many pairs a rewritten stretch is set side by side without looking into it. */
    private static final int MOST_PAIRS = 10_000;

    /** What stands opposite each other; null where there is nothing. */
    record Row(@Nullable String before, @Nullable String after) {}

    private ParagraphAlignment() {}

    static List<Row> of(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        for (TextDifference.Stretch stretch : TextDifference.stretches(before, after)) {
            if (stretch.same()) {
                stretch.before().forEach(line -> rows.add(new Row(line, line)));
            } else {
                rows.addAll(rewritten(stretch.before(), stretch.after()));
            }
        }
        return rows;
    }

    private static List<Row> rewritten(List<String> a, List<String> b) {
        if ((long) a.size() * b.size() > MOST_PAIRS) {
            List<Row> rows = new ArrayList<>();
            a.forEach(line -> rows.add(new Row(line, null)));
            b.forEach(line -> rows.add(new Row(null, line)));
            return rows;
        }
        return walk(a, b, likeness(a, b));
    }

    /** Best sum of likenesses of the paragraphs from i and j on. */
    private static double[][] best(double[][] likeness, int n, int m) {
        double[][] best = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double paired = likeness[i][j] < RECOGNISABLE ? 0 : likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static List<Row> walk(List<String> a, List<String> b, double[][] likeness) {
        double[][] best = best(likeness, a.size(), b.size());
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            boolean both = i < a.size() && j < b.size();
            if (both && likeness[i][j] >= RECOGNISABLE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                rows.add(new Row(a.get(i++), b.get(j++)));
            } else if (j >= b.size() || both && best[i][j] == best[i + 1][j]) {
                rows.add(new Row(a.get(i++), null));
            } else {
                rows.add(new Row(null, b.get(j++)));
            }
        }
        return rows;
    }

    private static double[][] likeness(List<String> a, List<String> b) {
        List<Map<String, Integer>> pairsOfB =
                b.stream().map(ParagraphAlignment::pairs).toList();
        double[][] likeness = new double[a.size()][b.size()];
        for (int i = 0; i < a.size(); i++) {
            Map<String, Integer> pairs = pairs(a.get(i));
            for (int j = 0; j < b.size(); j++) {
                likeness[i][j] = common(pairs, pairsOfB.get(j));
            }
        }
        return likeness;
    }

    private static Map<String, Integer> pairs(String line) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i < line.length() - 1; i++) {
            pairs.merge(line.substring(i, i + 2), 1, Integer::sum);
        }
        if (line.length() == 1) {
            pairs.put(line, 1);
        }
        return pairs;
    }

    private static double common(Map<String, Integer> a, Map<String, Integer> b) {
        int common = a.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0)))
                .sum();
        int all = size(a) + size(b);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
