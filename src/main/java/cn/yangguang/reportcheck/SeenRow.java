package cn.yangguang.reportcheck;

import java.util.List;

/**
 * A row of figures as it was found, before it is known which row of a form it is.
 *
 * @param where in words
 * @param label the words beside its figures
 * @param around the words of lines without figures just above and below, in which a narrow column breaks its headings
 * @param figures from the left; as many as the table has columns
 */
record SeenRow(String where, String label, String around, List<Figure> figures) {
    private static final double BROKEN = 0.85;

    /** How far a heading is found here, 0 to 1. */
    double like(String heading) {
        String wanted = Plain.bare(heading);
        return 0.6 * share(wanted, Plain.bare(label + around)) + 0.4 * share(wanted, Plain.bare(label));
    }

    /** Whether the whole heading stands here and in the lines around. */
    boolean broken(String heading) {
        return !around.isEmpty() && share(Plain.bare(heading), Plain.bare(around + label + around)) > BROKEN;
    }

    /** The share of neighbouring pairs of signs of the one that the other has too. */
    private static double share(String wanted, String text) {
        if (text.contains(wanted)) {
            return 1;
        }
        int pairs = 0;
        for (int i = 0; i + 1 < wanted.length(); i++) {
            pairs += text.contains(wanted.substring(i, i + 2)) ? 1 : 0;
        }
        return wanted.length() < 2 ? 0 : (double) pairs / (wanted.length() - 1);
    }
}
