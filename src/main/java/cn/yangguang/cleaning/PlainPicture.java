package cn.yangguang.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A small picture inside a text, put together anew of the segments that draw it, without drawing it: nothing of where and when it was taken,
 * no thumbnail, no remark, nothing behind its end. How it is to be turned is kept.
 */
public final class PlainPicture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND");

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int ORIENTATION_AT = 28;

    /** Exif that says how to turn the picture and nothing else. */
    private static final byte[] TURN = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0
    };

    private final ByteBuffer from;
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();

    private PlainPicture(byte[] picture) {
        this.from = ByteBuffer.wrap(picture);
    }

    /** Empty when it is no PNG, JPEG or GIF, or a broken one. */
    public static Optional<byte[]> of(byte[] picture) {
        var one = new PlainPicture(picture);
        try {
            String head = new String(picture, 0, Math.min(picture.length, PNG.length), StandardCharsets.ISO_8859_1);
            boolean whole = head.startsWith("\u0089PNG")
                    ? one.png()
                    : head.startsWith("\u00FF\u00D8\u00FF")
                            ? one.jpeg(Orientation.of(picture))
                            : head.startsWith("GIF8") && one.gif();
            return whole ? Optional.of(one.made.toByteArray()) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private boolean png() {
        copy(PNG.length);
        while (from.remaining() > 0) {
            int length = from.getInt(from.position());
            String name = new String(from.array(), from.position() + 4, 4, StandardCharsets.ISO_8859_1);
            int whole = Math.addExact(length, 12);
            if (CHUNKS.contains(name)) {
                copy(whole);
            } else {
                skip(whole);
            }
            if (name.equals("IEND")) {
                return true;
            }
        }
        return false;
    }

    private boolean jpeg(int orientation) {
        copy(2);
        if (orientation > 1 && orientation <= 8) {
            byte[] turn = TURN.clone();
            turn[ORIENTATION_AT + 1] = (byte) orientation;
            made.writeBytes(turn);
        }
        while (from.remaining() > 1) {
            int marker = marker();
            if (marker == END) {
                made.write(0xFF);
                made.write(END);
                return true;
            }
            segment(marker);
            if (marker == SCAN) {
                scanned();
            }
        }
        return false;
    }

    private int marker() {
        if ((from.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = from.get() & 0xFF;
        while (marker == 0xFF) {
            marker = from.get() & 0xFF;
        }
        return marker;
    }

    private void segment(int marker) {
        int length = from.getShort(from.position()) & 0xFFFF;
        boolean draws = marker >= 0xC0 && marker < START || marker >= SCAN && marker < JFIF;
        boolean colours = marker == ADOBE && says("Adobe");
        boolean plainHead = marker == JFIF && says("JFIF") && length == 16;
        if (draws || colours || plainHead) {
            made.write(0xFF);
            made.write(marker);
            copy(length);
        } else {
            skip(length);
        }
    }

    private boolean says(String name) {
        return new String(from.array(), from.position() + 2, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    /** The points of a scan reach to the next marker that is no part of them. */
    private void scanned() {
        int at = from.position();
        byte[] all = from.array();
        while (at + 1 < all.length) {
            int next = all[at + 1] & 0xFF;
            if ((all[at] & 0xFF) == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
                break;
            }
            at++;
        }
        copy(at - from.position());
    }

    private boolean gif() {
        copy(10);
        int flags = from.get(from.position()) & 0xFF;
        copy(3 + colours(flags));
        while (from.remaining() > 0) {
            int kind = from.get(from.position()) & 0xFF;
            switch (kind) {
                case 0x2C -> {
                    int local = from.get(from.position() + 9) & 0xFF;
                    copy(10 + colours(local) + 1);
                    blocks(true);
                }
                case 0x21 -> extension();
                case 0x3B -> {
                    copy(1);
                    return true;
                }
                default -> throw new IllegalArgumentException("no block");
            }
        }
        return false;
    }

    private void extension() {
        int kind = from.get(from.position() + 1) & 0xFF;
        boolean repeats = kind == 0xFF
                && new String(from.array(), from.position() + 3, 11, StandardCharsets.ISO_8859_1).equals("NETSCAPE2.0");
        boolean kept = kind == 0xF9 || repeats;
        if (kept) {
            copy(2);
        } else {
            skip(2);
        }
        blocks(kept);
    }

    private void blocks(boolean kept) {
        int length;
        do {
            length = from.get(from.position()) & 0xFF;
            if (kept) {
                copy(length + 1);
            } else {
                skip(length + 1);
            }
        } while (length > 0);
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private void copy(int length) {
        made.write(from.array(), from.position(), length);
        skip(length);
    }

    private void skip(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("negative length");
        }
        from.position(from.position() + length);
    }
}
