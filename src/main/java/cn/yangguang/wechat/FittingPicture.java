package cn.yangguang.wechat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

/**
 * A picture as WeChat takes it: JPEG or PNG of less than a megabyte; whatever else is drawn smaller as JPEG.
 *
 * @param ending jpg or png
 */
@SuppressWarnings("ArrayRecordComponent")
record FittingPicture(byte[] bytes, String ending) {

    static final int MOST_BYTES = (1 << 20) - 1;

    private static final long MOST_POINTS = 60_000_000;
    private static final int[] WIDTHS = {1280, 900, 600};

    /** Empty when it is no picture that can be read, or an enormous one. */
    static Optional<FittingPicture> of(byte[] picture) {
        if (picture.length <= MOST_BYTES && (isJpeg(picture) || isPng(picture))) {
            return Optional.of(new FittingPicture(picture, isJpeg(picture) ? "jpg" : "png"));
        }
        try {
            Optional<BufferedImage> points = read(picture);
            return points.isEmpty() ? Optional.empty() : smaller(points.get());
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<FittingPicture> smaller(BufferedImage points) throws IOException {
        for (int width : WIDTHS) {
            byte[] made = jpeg(drawn(points, Math.min(width, points.getWidth())));
            if (made.length <= MOST_BYTES) {
                return Optional.of(new FittingPicture(made, "jpg"));
            }
        }
        return Optional.empty();
    }

    private static Optional<BufferedImage> read(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean enormous = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS;
                return enormous ? Optional.empty() : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage drawn(BufferedImage points, int width) {
        int height = Math.max(1, Math.round((float) points.getHeight() * width / points.getWidth()));
        var made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(points, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return made;
    }

    static byte[] jpeg(BufferedImage points) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.85f);
            writer.write(null, new IIOImage(points, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static boolean isJpeg(byte[] picture) {
        return picture.length > 3 && picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8;
    }

    private static boolean isPng(byte[] picture) {
        return picture.length > 8 && picture[0] == (byte) 0x89 && picture[1] == 'P' && picture[2] == 'N';
    }
}
