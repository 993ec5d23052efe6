package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a page from its signs: those on one base line belong together, from left to right; where a gap shows a column,
 * a tab stands. Signs printed twice on one spot (bold by double print) count once.
 */
final class PageLines {

    /** Of the height of a sign: so far apart, and another line begins. */
    private static final double LINE = 0.5;

    private static final double COLUMN = 1.6;
    private static final double BLANK = 0.18;
    /** Beside a Chinese character a small gap is spacing, not a blank. */
    private static final double BLANK_BY_CHINESE = 0.6;

    /** Between two of them a line that is set out to the margin has wide spacing, but hardly a whole sign's. */
    private static final double BLANK_AMONG_CHINESE = 0.85;

    private PageLines() {}

    static List<String> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base));
        List<String> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double base = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.base() - base > LINE * Math.min(glyph.size(), size(line))) {
                lines.add(written(line));
                line = new ArrayList<>();
            }
            base = line.isEmpty()
                    ? glyph.base()
                    : Math.max(base, (base * line.size() + glyph.base()) / (line.size() + 1));
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(written(line));
        }
        return lines;
    }

    private static double size(List<Glyph> line) {
        return line.stream().mapToDouble(Glyph::size).max().orElse(1);
    }

    private static String written(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : line) {
            if (before != null && twice(before, glyph)) {
                continue;
            }
            double gap = before == null ? 0 : glyph.x() - before.end();
            double size = Math.max(1, glyph.size());
            if (gap > COLUMN * size) {
                text.append('\t');
            } else if (gap > least(text, glyph) * size
                    && !blank(text)
                    && !glyph.text().isBlank()
                    && !(gap < BLANK_AMONG_CHINESE * size && wide(text, glyph))) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString();
    }

    private static boolean twice(Glyph one, Glyph other) {
        return one.text().equals(other.text()) && Math.abs(one.x() - other.x()) < 0.3 * Math.max(0.05, other.width());
    }

    private static boolean blank(StringBuilder text) {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Between two Chinese characters a small gap is spacing, not a blank. */
    private static boolean wide(StringBuilder text, Glyph glyph) {
        return Character.isIdeographic(text.codePointBefore(text.length()))
                && Character.isIdeographic(glyph.text().codePointAt(0));
    }

    private static double least(StringBuilder text, Glyph glyph) {
        boolean chinese = !text.isEmpty() && Character.isIdeographic(text.codePointBefore(text.length()))
                || Character.isIdeographic(glyph.text().codePointAt(0));
        return chinese ? BLANK_BY_CHINESE : BLANK;
    }
}
