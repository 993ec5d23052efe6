package cn.yangguang.cleaning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A small picture with the notes of a camera. */
public final class Photograph {

    /** What stands in the notes beside the day and must not be kept. */
    public static final String PLACE = "GPSSECRETPLACE";

    private Photograph() {}

    /** @param day such as 2016-10-16 */
    public static byte[] taken(String day) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        byte[] points = picture.toByteArray();
        byte[] text = (day.replace('-', ':') + " 08:00:00\0").getBytes(StandardCharsets.US_ASCII);
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(44 + text.length + place.length);
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        entry(exif, 0x8769, 4, 1, 26);
        entry(exif, 0x9003, 2, text.length, 44);
        exif.put(text).put(place);
        var out = new ByteArrayOutputStream();
        out.write(points, 0, 2);
        int length = exif.capacity() + 8;
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        out.write(exif.array());
        out.write(points, 2, points.length - 2);
        return out.toByteArray();
    }

    /** A list of one entry and of no next list. */
    private static void entry(ByteBuffer exif, int tag, int kind, int count, int value) {
        exif.putShort((short) 1)
                .putShort((short) tag)
                .putShort((short) kind)
                .putInt(count)
                .putInt(value)
                .putInt(0);
    }
}
