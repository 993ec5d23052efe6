package cn.yangguang.cleaning;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which day a photograph was taken, as the camera noted in a JPEG file (EXIF tags 0x9003, else 0x0132). A clock may be wrong. */
public final class CameraDay {

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int CHANGED = 0x0132;
    private static final int MORE = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[:-](\\d{2})[:-](\\d{2})");

    private CameraDay() {}

    /** Empty when the file tells none; never an exception for what it holds. */
    public static Optional<LocalDate> of(byte[] picture) {
        try {
            ByteBuffer in = ByteBuffer.wrap(picture);
            if (in.getShort() != (short) 0xFFD8) {
                return Optional.empty();
            }
            while (in.remaining() > 4) {
                int marker = in.getShort() & 0xFFFF;
                int length = (in.getShort() & 0xFFFF) - 2;
                if (marker == APP1) {
                    return note(in.slice(in.position(), Math.min(length, in.remaining())));
                }
                if (marker == START_OF_SCAN || length < 0 || length > in.remaining()) {
                    return Optional.empty();
                }
                in.position(in.position() + length);
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | DateTimeException e) {
            // A note that is cut off tells nothing.
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> note(ByteBuffer note) {
        byte[] head = new byte[6];
        note.get(head);
        if (!new String(head, StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
            return Optional.empty();
        }
        ByteBuffer tiff = note.slice();
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        int more = entry(tiff, first, MORE);
        int taken = more < 0 ? -1 : entry(tiff, tiff.getInt(more + 8), TAKEN);
        int told = taken >= 0 ? taken : entry(tiff, first, CHANGED);
        return told < 0 ? Optional.empty() : day(tiff, tiff.getInt(told + 8));
    }

    /** Where the entry of the tag begins in the list at this place, or -1. */
    private static int entry(ByteBuffer tiff, int list, int tag) {
        int entries = tiff.getShort(list) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = list + 2 + 12 * i;
            if ((tiff.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<LocalDate> day(ByteBuffer tiff, int at) {
        byte[] text = new byte[10];
        tiff.get(at, text);
        Matcher day = DAY.matcher(new String(text, StandardCharsets.ISO_8859_1));
        return day.matches()
                ? Optional.of(LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))))
                : Optional.empty();
    }
}
