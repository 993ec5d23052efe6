package cn.yangguang.workrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EvidencePicturesTest {

    private static final String SECRET = "where-it-was-taken";

    /** A photograph with a segment of the camera behind its beginning. */
    private static byte[] photograph() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        byte[] plain = picture.toByteArray();
        byte[] note = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        var whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)});
        whole.write(note);
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPhotographIsDrawnAnewWithoutWhatTheCameraWrote() throws IOException {
        assertThat(text(photograph())).contains(SECRET);
        assertThat(EvidencePictures.of("演示.jpg", photograph()))
                .isInstanceOfSatisfying(EvidencePictures.Kept.As.class, kept -> {
                    assertThat(text(kept.bytes())).doesNotContain(SECRET).doesNotContain("Exif");
                    assertThat(kept.name()).startsWith("演示.");
                });
    }

    @Test
    void aPaperIsKeptAsItCame() {
        byte[] minutes = "演示会议纪要".getBytes(StandardCharsets.UTF_8);
        assertThat(EvidencePictures.of("演示纪要.txt", minutes))
                .isInstanceOfSatisfying(
                        EvidencePictures.Kept.As.class,
                        kept -> assertThat(kept.bytes()).isEqualTo(minutes));
    }

    @Test
    void whatOnlyPretendsToBeAPhotographIsRefused() {
        assertThat(EvidencePictures.of("演示.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3}))
                .isInstanceOf(EvidencePictures.Kept.Refused.class);
    }
}
