package cn.yangguang.dissection;

import org.jspecify.annotations.Nullable;

/**
 * A sign on a page, in points from the upper left corner as the reader holds it.
 *
 * @param base the line it stands on
 * @param hidden why it is not seen; null when it is
 */
record Glyph(
        String text,
        double x,
        double base,
        double width,
        double size,
        @Nullable TraceKind hidden) {

    double end() {
        return x + width;
    }

    Glyph behind(TraceKind why) {
        return new Glyph(text, x, base, width, size, why);
    }
}
