package cn.yangguang.cleaning;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera was held, by the note in a JPEG file (EXIF tag 0x0112). */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;

    private Orientation() {}

    /** 1 to 8; 1 when nothing is told. */
    static int of(byte[] picture) {
        try {
            ByteBuffer in = ByteBuffer.wrap(picture);
            if (in.getShort() != (short) 0xFFD8) {
                return UPRIGHT;
            }
            while (in.remaining() > 4) {
                int marker = in.getShort() & 0xFFFF;
                int length = (in.getShort() & 0xFFFF) - 2;
                if (marker == APP1) {
                    return exif(in.slice(in.position(), Math.min(length, in.remaining())));
                }
                if (marker == START_OF_SCAN || length < 0 || length > in.remaining()) {
                    return UPRIGHT;
                }
                in.position(in.position() + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // A note that is cut off tells nothing.
        }
        return UPRIGHT;
    }

    private static int exif(ByteBuffer note) {
        byte[] head = new byte[6];
        note.get(head);
        if (!new String(head, StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
            return UPRIGHT;
        }
        ByteBuffer tiff = note.slice();
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int told = tiff.getShort(entry + 8) & 0xFFFF;
                return told >= 1 && told <= 8 ? told : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
