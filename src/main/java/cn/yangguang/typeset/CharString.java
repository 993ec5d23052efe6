package cn.yangguang.typeset;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** Writes an outline as a Type 2 charstring, in thousandths of an em (Adobe Technical Note 5177). */
final class CharString {
    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final double scale;
    private int x;
    private int y;

    private CharString(int unitsPerEm) {
        this.scale = 1000.0 / unitsPerEm;
    }

    static byte[] of(GeneralPath outline, int unitsPerEm, int width) {
        var written = new CharString(unitsPerEm);
        written.number(width);
        written.outline(outline);
        return written.out.toByteArray();
    }

    private void outline(GeneralPath outline) {
        double[] at = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            // A path closes by itself.
            if (segment == PathIterator.SEG_CLOSE) continue;
            int points = draw(segment, at, lastX, lastY);
            lastX = at[2 * points - 2];
            lastY = at[2 * points - 1];
        }
        out.write(ENDCHAR);
    }

    /** Draws one segment and tells how many points it was given by. */
    private int draw(int segment, double[] at, double lastX, double lastY) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> step(RMOVETO, at, 1);
            case PathIterator.SEG_LINETO -> step(RLINETO, at, 1);
            case PathIterator.SEG_QUADTO -> step(RRCURVETO, cubic(lastX, lastY, at), 3);
            default -> step(RRCURVETO, at, 3);
        }
        return switch (segment) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }

    /** The same curve with two control points. */
    private static double[] cubic(double x, double y, double[] quadratic) {
        return new double[] {
            x + (quadratic[0] - x) * 2 / 3,
            y + (quadratic[1] - y) * 2 / 3,
            quadratic[2] + (quadratic[0] - quadratic[2]) * 2 / 3,
            quadratic[3] + (quadratic[1] - quadratic[3]) * 2 / 3,
            quadratic[2],
            quadratic[3]
        };
    }

    private void step(int operator, double[] at, int points) {
        for (int i = 0; i < points; i++) {
            int toX = (int) Math.round(at[2 * i] * scale);
            int toY = (int) Math.round(at[2 * i + 1] * scale);
            number(toX - x);
            number(toY - y);
            x = toX;
            y = toY;
        }
        out.write(operator);
    }

    private void number(int value) {
        if (value >= -107 && value <= 107) {
            out.write(value + 139);
        } else if (value >= 108 && value <= 1131) {
            out.write((value - 108) / 256 + 247);
            out.write((value - 108) % 256);
        } else if (value >= -1131 && value <= -108) {
            out.write((-value - 108) / 256 + 251);
            out.write((-value - 108) % 256);
        } else {
            out.write(28);
            out.write(value >> 8);
            out.write(value);
        }
    }
}
