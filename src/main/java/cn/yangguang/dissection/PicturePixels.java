package cn.yangguang.dissection;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** What a picture shows, made small enough to be looked at by {@link Ocr}: grey, at most so many points on the longer side. */
final class PicturePixels {

    /** An A4 page at 220 dots to the inch. */
    static final int LONGEST_SIDE = 2_600;

    private static final long MOST_POINTS = 150_000_000;
    private static final int SMALLEST_SIDE = 120;
    private static final int SMALLEST_AREA = 60_000;

    private PicturePixels() {}

    /** Whether words may be in it: larger than a button. Unknown kinds count as large. */
    static boolean mayHoldWords(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = reader(in);
            if (reader == null) {
                return true;
            }
            try {
                return mayHoldWords(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }

    static boolean mayHoldWords(long wide, long high) {
        return Math.min(wide, high) >= SMALLEST_SIDE && wide * high >= SMALLEST_AREA && wide * high <= MOST_POINTS;
    }

    /** The first page of the picture in grey, or null when it cannot be drawn here. */
    static byte @Nullable [] grey(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = reader(in);
            if (reader == null) {
                return null;
            }
            try {
                return grey(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static byte @Nullable [] grey(ImageReader reader) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if ((long) wide * high > MOST_POINTS) {
            return null;
        }
        var how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(wide, high) / LONGEST_SIDE);
        how.setSourceSubsampling(step, step, 0, 0);
        return grey(reader.read(0, how));
    }

    /** As a portable grey map. */
    static byte[] grey(BufferedImage picture) throws IOException {
        double by = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int wide = (int) Math.max(1, picture.getWidth() * by);
        int high = (int) Math.max(1, picture.getHeight() * by);
        BufferedImage grey = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = grey.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, wide, high);
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(picture, 0, 0, wide, high, null);
        drawing.dispose();
        var out = new ByteArrayOutputStream(wide * high + 32);
        out.write(("P5\n" + wide + " " + high + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        out.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
        return out.toByteArray();
    }

    private static @Nullable ImageReader reader(@Nullable ImageInputStream in) {
        if (in == null) {
            return null;
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        reader.setInput(in, true, true);
        return reader;
    }
}
