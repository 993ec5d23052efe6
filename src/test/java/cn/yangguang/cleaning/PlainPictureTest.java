package cn.yangguang.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures inside a text lose what their camera noted and keep every point. */
class PlainPictureTest {

    private static final String SECRET = "MIMI-7413";

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void keepsEveryPointAndNothingBehindTheEnd(String format) throws IOException {
        byte[] picture = picture(format);
        byte[] made = PlainPicture.of(joined(picture, SECRET.getBytes(StandardCharsets.US_ASCII)))
                .orElseThrow();
        assertThat(text(made)).doesNotContain(SECRET);
        assertThat(points(made)).isEqualTo(points(picture));
        assertThat(PlainPicture.of(made)).contains(made);
    }

    @Test
    void dropsTheNotesOfACameraButKeepsHowToTurnThePicture() throws IOException {
        byte[] picture = picture("jpeg");
        byte[] exif = exif(6);
        byte[] noted = joined(Arrays.copyOf(picture, 2), exif, Arrays.copyOfRange(picture, 2, picture.length));
        assertThat(Orientation.of(noted)).isEqualTo(6);
        byte[] made = PlainPicture.of(noted).orElseThrow();
        assertThat(text(made)).doesNotContain(SECRET);
        assertThat(Orientation.of(made)).isEqualTo(6);
        assertThat(points(made)).isEqualTo(points(picture));
    }

    @Test
    void dropsTextOfAPng() throws IOException {
        byte[] picture = picture("png");
        byte[] noted = joined(
                Arrays.copyOf(picture, 33),
                chunk("tEXt", "Comment\0" + SECRET),
                Arrays.copyOfRange(picture, 33, picture.length));
        byte[] made = PlainPicture.of(noted).orElseThrow();
        assertThat(text(made)).doesNotContain(SECRET);
        assertThat(made).isEqualTo(PlainPicture.of(picture).orElseThrow());
    }

    @Test
    void dropsRemarksOfAGif() throws IOException {
        byte[] picture = picture("gif");
        int end = picture.length - 1;
        byte[] remark =
                joined(new byte[] {0x21, (byte) 0xFE, 9}, SECRET.getBytes(StandardCharsets.US_ASCII), new byte[] {0});
        byte[] made = PlainPicture.of(joined(Arrays.copyOf(picture, end), remark, new byte[] {0x3B}))
                .orElseThrow();
        assertThat(text(made)).doesNotContain(SECRET);
        assertThat(points(made)).isEqualTo(points(picture));
    }

    @Test
    void isNoPictureWhenItIsBrokenAndNeverFails() throws IOException {
        assertThat(PlainPicture.of(new byte[0])).isEmpty();
        assertThat(PlainPicture.of("<svg/>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        var random = new Random(7);
        for (String format : new String[] {"jpeg", "png", "gif"}) {
            byte[] picture = picture(format);
            for (int i = 0; i < 500; i++) {
                byte[] broken = Arrays.copyOf(picture, random.nextInt(picture.length));
                for (int j = 0; j < 4 && broken.length > 0; j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                PlainPicture.of(broken);
            }
        }
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, x * 6 << 16 | y * 8 << 8 | 90);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Says how to turn the picture, and something else behind it. */
    private static byte[] exif(int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        byte[] tiff = {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'I',
            'I',
            42,
            0,
            8,
            0,
            0,
            0,
            1,
            0,
            0x12,
            1,
            3,
            0,
            1,
            0,
            0,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        int length = 2 + tiff.length + secret.length;
        return joined(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length}, tiff, secret);
    }

    private static byte[] chunk(String name, String content) {
        byte[] body = (name + content).getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(body);
        return joined(number(body.length - 4), body, number((int) crc.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] points(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
