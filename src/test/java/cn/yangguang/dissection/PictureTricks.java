package cn.yangguang.dissection;

import static cn.yangguang.dissection.Trick.SECRET;
import static cn.yangguang.dissection.Trick.mark;
import static cn.yangguang.dissection.Trick.words;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** What pictures may carry. */
final class PictureTricks {

    private PictureTricks() {}

    static List<Trick> all() {
        return List.of(
                mark("jpeg 位置", TraceKind.PICTURE_PLACE, PictureTricks::jpegWithPlace),
                mark("jpeg 缩略图", TraceKind.PICTURE_THUMBNAIL, () -> segment(0xE1, exif(true))),
                words("jpeg 注释", TraceKind.PICTURE_METADATA, PictureTricks::jpegWithComment),
                words(
                        "jpeg 说明 XMP",
                        TraceKind.PICTURE_METADATA,
                        () -> segment(
                                0xE1, ("http://ns.adobe.com/xap/1.0/\0" + xmp()).getBytes(StandardCharsets.UTF_8))),
                words("jpeg 之后的文件", TraceKind.EXTRA_MEMBER, () -> joined(picture("jpg"), Made.docx(Made.p(SECRET)))),
                words("png 文字块", TraceKind.PICTURE_METADATA, () -> chunk("tEXt", "Comment\0" + SECRET)),
                words("png 国际文字块", TraceKind.PICTURE_METADATA, () -> chunk("iTXt", "Comment\0\0\0\0\0" + SECRET)),
                mark(
                        "png 位置",
                        TraceKind.PICTURE_PLACE,
                        () -> chunk("eXIf", Arrays.copyOfRange(exif(false), 6, exif(false).length))),
                mark("webp 位置", TraceKind.PICTURE_PLACE, () -> webp(exif(false))));
    }

    static byte[] clean() throws Exception {
        return picture("png");
    }

    static byte[] jpegWithPlace() throws Exception {
        return segment(0xE1, exif(false));
    }

    static byte[] jpegWithComment() throws Exception {
        return segment(0xFE, SECRET.getBytes(StandardCharsets.UTF_8));
    }

    static String xmp() {
        return "<x:xmpmeta xmlns:x=\"x\"><rdf:RDF xmlns:rdf=\"r\" xmlns:dc=\"d\"><rdf:Description><dc:creator><rdf:Seq><rdf:li>"
                + SECRET + "</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    static byte[] picture(String format) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    static byte[] joined(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] segment(int mark, byte[] content) throws Exception {
        byte[] picture = picture("jpg");
        byte[] head = ByteBuffer.allocate(4)
                .putShort((short) (0xFF00 | mark))
                .putShort((short) (content.length + 2))
                .array();
        return joined(Arrays.copyOf(picture, 2), head, content, Arrays.copyOfRange(picture, 2, picture.length));
    }

    private static byte[] chunk(String kind, String content) throws Exception {
        return chunk(kind, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] chunk(String kind, byte[] content) throws Exception {
        byte[] picture = picture("png");
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        byte[] chunk = joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                name,
                content,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        int after = 8 + 25;
        return joined(Arrays.copyOf(picture, after), chunk, Arrays.copyOfRange(picture, after, picture.length));
    }

    private static byte[] webp(byte[] exif) {
        byte[] length =
                ByteBuffer.allocate(4).putInt(Integer.reverseBytes(exif.length)).array();
        return joined("RIFF\0\0\0\0WEBPEXIF".getBytes(StandardCharsets.US_ASCII), length, exif);
    }

    /** A list with a place, and behind it, when wanted, a list with a thumbnail. */
    private static byte[] exif(boolean thumbnail) {
        ByteBuffer tiff = ByteBuffer.allocate(120);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(26);
        tiff.putInt(thumbnail ? 90 : 0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(60);
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(60);
        tiff.position(60);
        tiff.putInt(38).putInt(1).putInt(6).putInt(1).putInt(0).putInt(1);
        tiff.position(90);
        tiff.putShort((short) 1)
                .putShort((short) 0x0201)
                .putShort((short) 4)
                .putInt(1)
                .putInt(110);
        return joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }
}
