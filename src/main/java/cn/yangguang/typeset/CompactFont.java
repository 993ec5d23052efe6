package cn.yangguang.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes glyphs as a CID-keyed font in the Compact Font Format (Adobe Technical Note 5176): one private dictionary without
 * hints, the n-th glyph has the identifier n, and glyph 0 stands for what is not there.
 */
final class CompactFont {
    private static final int FIRST_OWN_STRING = 391;
    private static final int ESCAPE = 12;

    private CompactFont() {}

    /** @param glyphs charstrings, the first for what is not there */
    static byte[] write(String name, List<byte[]> glyphs, int[] box) {
        byte[] header = {1, 0, 4, 4};
        byte[] names = index(List.of(ascii(name)));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] subroutines = index(List.of());
        // Every number of the dictionaries has five bytes, so their lengths do not depend on the offsets in them.
        int top = index(List.of(top(box, glyphs.size(), 0, 0, 0, 0))).length;
        int charset = header.length + names.length + top + strings.length + subroutines.length;
        byte[] order = identity(glyphs.size());
        byte[] select = one(glyphs.size());
        byte[] outlines = index(glyphs);
        byte[] hints = privates();
        int selectAt = charset + order.length;
        int outlinesAt = selectAt + select.length;
        int hintsAt = outlinesAt + outlines.length;
        int fontsAt = hintsAt + hints.length;
        var out = new ByteArrayOutputStream();
        out.writeBytes(header);
        out.writeBytes(names);
        out.writeBytes(index(List.of(top(box, glyphs.size(), charset, selectAt, outlinesAt, fontsAt))));
        out.writeBytes(strings);
        out.writeBytes(subroutines);
        out.writeBytes(order);
        out.writeBytes(select);
        out.writeBytes(outlines);
        out.writeBytes(hints);
        out.writeBytes(index(List.of(font(hints.length, hintsAt))));
        return out.toByteArray();
    }

    private static byte[] top(int[] box, int glyphs, int charset, int select, int outlines, int fonts) {
        var out = new ByteArrayOutputStream();
        entry(out, new int[] {ESCAPE, 30}, FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0);
        entry(out, new int[] {5}, box);
        entry(out, new int[] {ESCAPE, 34}, glyphs);
        entry(out, new int[] {15}, charset);
        entry(out, new int[] {17}, outlines);
        entry(out, new int[] {ESCAPE, 36}, fonts);
        entry(out, new int[] {ESCAPE, 37}, select);
        return out.toByteArray();
    }

    private static byte[] font(int size, int offset) {
        var out = new ByteArrayOutputStream();
        entry(out, new int[] {18}, size, offset);
        return out.toByteArray();
    }

    /** Widths stand in the charstrings as they are. */
    private static byte[] privates() {
        var out = new ByteArrayOutputStream();
        entry(out, new int[] {20}, 0);
        entry(out, new int[] {21}, 0);
        return out.toByteArray();
    }

    private static void entry(ByteArrayOutputStream out, int[] operator, int... operands) {
        for (int operand : operands) {
            out.write(29);
            number(out, operand, 4);
        }
        for (int code : operator) out.write(code);
    }

    private static byte[] identity(int glyphs) {
        var out = new ByteArrayOutputStream();
        out.write(2);
        number(out, 1, 2);
        number(out, Math.max(0, glyphs - 2), 2);
        return out.toByteArray();
    }

    /** All glyphs belong to the one font. */
    private static byte[] one(int glyphs) {
        var out = new ByteArrayOutputStream();
        out.write(3);
        number(out, 1, 2);
        number(out, 0, 2);
        out.write(0);
        number(out, glyphs, 2);
        return out.toByteArray();
    }

    private static byte[] index(List<byte[]> items) {
        var out = new ByteArrayOutputStream();
        number(out, items.size(), 2);
        if (items.isEmpty()) return out.toByteArray();
        out.write(4);
        int offset = 1;
        number(out, offset, 4);
        for (var item : items) {
            offset += item.length;
            number(out, offset, 4);
        }
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out.write(value >> shift);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
