package cn.yangguang.cleaning;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures drawn anew: their points and nothing else, turned as the camera said. */
final class Pictures {

    private static final long MOST_POINTS = 60_000_000;
    private static final float QUALITY = 0.9f;

    /** @param ending png or jpg */
    record Made(byte[] bytes, String ending) {}

    private Pictures() {}

    /** Empty when it is no picture that can be read, or an enormous one. */
    static Optional<Made> remade(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                    return Optional.empty();
                }
                BufferedImage points = turned(reader.read(0), Orientation.of(picture));
                return Optional.of(written(points, reader.getFormatName().equalsIgnoreCase("jpeg")));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Made written(BufferedImage points, boolean photo) throws IOException {
        return photo && !points.getColorModel().hasAlpha()
                ? new Made(jpeg(points), "jpg")
                : new Made(png(points), "png");
    }

    private static byte[] png(BufferedImage points) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(points, "png", out);
        return out.toByteArray();
    }

    static byte[] jpeg(BufferedImage points) throws IOException {
        BufferedImage plain = points.getType() == BufferedImage.TYPE_INT_RGB ? points : opaque(points);
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(plain, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage opaque(BufferedImage points) {
        var plain = new BufferedImage(points.getWidth(), points.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(points, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    /** @param orientation 1 to 8 of the camera's note */
    private static BufferedImage turned(BufferedImage points, int orientation) {
        int w = points.getWidth();
        int h = points.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        if (turn.isIdentity()) {
            return points;
        }
        boolean upright = orientation < 5;
        var made = new BufferedImage(upright ? w : h, upright ? h : w, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.drawImage(points, turn, null);
        pen.dispose();
        return made;
    }
}
