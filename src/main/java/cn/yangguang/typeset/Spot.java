package cn.yangguang.typeset;

import org.jspecify.annotations.Nullable;

/**
 * A sign or a picture in a line.
 *
 * @param text the sign as written
 * @param sign how it is drawn; null for a picture or a tab
 * @param width in points, with the spacing that follows it
 * @param x from the left edge of the line, in points
 */
record Spot(
        String text,
        @Nullable Sign sign,
        @Nullable RunLook look,
        Inline.@Nullable Picture picture,
        double width,
        double x) {

    Spot at(double place) {
        return new Spot(text, sign, look, picture, width, place);
    }

    boolean blank() {
        return picture == null && text.isBlank();
    }

    int codePoint() {
        return text.isEmpty() ? 0 : text.codePointAt(0);
    }
}
