package cn.yangguang.dissection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/** What pictures say of themselves: place, thumbnail, camera, notes; and what they show, where {@link Ocr} can see it. */
final class Picture {

    private static final int LONGEST_NOTE = 1 << 20;

    private Picture() {}

    /** A picture as a file of its own: its notes, and the words of it that a machine can see. */
    static void read(byte[] bytes, Gathering found) throws IOException {
        notes(bytes, found);
        if (!words(bytes, "图片", found)) {
            throw new Stopped(Unreadable.NO_TEXT);
        }
    }

    /** A picture inside a document: its notes and its words. Never stops the reading of the document. */
    static void look(byte[] bytes, Gathering found) {
        notes(bytes, found);
        if (PicturePixels.mayHoldWords(bytes) && !words(bytes, "图片", found)) {
            found.pictureWithoutWords();
        }
    }

    private static boolean words(byte[] bytes, String where, Gathering found) {
        if (!Ocr.installed()) {
            return false;
        }
        byte[] grey = PicturePixels.grey(bytes);
        return Ocr.read(grey == null ? bytes : grey, where, found);
    }

    static boolean isPicture(byte[] bytes) {
        return isJpeg(bytes) || isPng(bytes) || isTiff(bytes) || isWebp(bytes) || starts(bytes, "GIF8") || isBmp(bytes);
    }

    /** What a picture says of itself. Never stops the reading of the document it is in. */
    static void notes(byte[] bytes, Gathering found) {
        try {
            if (isJpeg(bytes)) {
                jpeg(ByteBuffer.wrap(bytes), found);
            } else if (isPng(bytes)) {
                png(ByteBuffer.wrap(bytes), found);
            } else if (isTiff(bytes)) {
                Exif.read(bytes, found);
            } else if (isWebp(bytes)) {
                webp(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), found);
            } else if (starts(bytes, "GIF8")) {
                gif(bytes, found);
            } else if (Decoded.of(Arrays.copyOf(bytes, Math.min(bytes.length, 1000)))
                    .contains("<svg")) {
                svg(bytes, found);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Stopped stopped) {
                throw stopped;
            }
            // a damaged picture keeps its notes for itself
        }
    }

    private static void jpeg(ByteBuffer in, Gathering found) throws IOException {
        in.position(2);
        while (in.remaining() > 4) {
            int mark = in.getShort() & 0xFFFF;
            if (mark >> 8 != 0xFF || mark == 0xFFDA) {
                break;
            }
            int length = (in.getShort() & 0xFFFF) - 2;
            byte[] segment = new byte[Math.clamp(length, 0, in.remaining())];
            in.get(segment);
            segment(mark, segment, found);
        }
        int end = end(in.array());
        if (end > 0 && in.array().length - end > 64) {
            appended(in.array(), end, found);
        }
    }

    private static void segment(int mark, byte[] segment, Gathering found) throws IOException {
        if (mark == 0xFFE1 && starts(segment, "Exif\0\0")) {
            Exif.read(Arrays.copyOfRange(segment, 6, segment.length), found);
        } else if (mark == 0xFFE1 && starts(segment, "http://ns.adobe.com/x")) {
            xmp(segment, found);
        } else if (mark == 0xFFED) {
            note("图片的说明（IPTC）", iptc(segment), found);
        } else if (mark == 0xFFFE) {
            note("图片的注释", segment, found);
        } else if (mark == 0xFFE0
                && starts(segment, "JFIF")
                && segment.length > 14 + 2
                && segment[12] != 0
                && segment[13] != 0) {
            found.trace(TraceKind.PICTURE_THUMBNAIL, "图片");
        }
    }

    /** Records of the Photoshop block: 1C, two numbers, length, text. */
    private static byte[] iptc(byte[] segment) {
        var text = new java.io.ByteArrayOutputStream();
        for (int i = 0; i + 5 < segment.length; i++) {
            if (segment[i] == 0x1C && segment[i + 1] == 2) {
                int length = (segment[i + 3] & 0xFF) << 8 | segment[i + 4] & 0xFF;
                int until = Math.min(segment.length, i + 5 + length);
                text.write(segment, i + 5, Math.max(0, until - i - 5));
                text.write(' ');
                i = Math.max(i, until - 1);
            }
        }
        return text.toByteArray();
    }

    private static void png(ByteBuffer in, Gathering found) throws IOException {
        in.position(8);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            byte[] kind = new byte[4];
            in.get(kind);
            byte[] chunk = new byte[Math.clamp(length, 0, in.remaining())];
            in.get(chunk);
            in.position(Math.min(in.limit(), in.position() + 4));
            switch (new String(kind, StandardCharsets.US_ASCII)) {
                case "tEXt" -> note("图片的注释", chunk, found);
                case "zTXt" -> note("图片的注释", inflated(chunk, 2), found);
                case "iTXt" -> international(chunk, found);
                case "eXIf" -> Exif.read(chunk, found);
                default -> {}
            }
            if (kind[0] == 'I' && kind[1] == 'E') {
                break;
            }
        }
        if (in.remaining() > 64) {
            appended(in.array(), in.position(), found);
        }
    }

    private static void international(byte[] chunk, Gathering found) throws IOException {
        int zero = zero(chunk, 0);
        boolean packed = zero + 1 < chunk.length && chunk[zero + 1] == 1;
        int text = zero(chunk, zero(chunk, zero + 3) + 1) + 1;
        byte[] words = Arrays.copyOfRange(chunk, Math.min(text, chunk.length), chunk.length);
        byte[] plain = packed ? inflate(words) : words;
        if (starts(chunk, "XML:com.adobe.xmp")) {
            xmp(plain, found);
        } else {
            note("图片的注释", plain, found);
        }
    }

    private static void webp(ByteBuffer in, Gathering found) throws IOException {
        in.position(12);
        while (in.remaining() >= 8) {
            byte[] kind = new byte[4];
            in.get(kind);
            int length = in.getInt();
            byte[] chunk = new byte[Math.clamp(length, 0, in.remaining())];
            in.get(chunk);
            in.position(Math.min(in.limit(), in.position() + (length & 1)));
            switch (new String(kind, StandardCharsets.US_ASCII)) {
                case "EXIF" ->
                    Exif.read(starts(chunk, "Exif\0\0") ? Arrays.copyOfRange(chunk, 6, chunk.length) : chunk, found);
                case "XMP " -> xmp(chunk, found);
                default -> {}
            }
        }
    }

    private static void gif(byte[] bytes, Gathering found) {
        for (int i = 13; i + 3 < bytes.length; i++) {
            if (bytes[i] == 0x21 && (bytes[i + 1] & 0xFF) == 0xFE) {
                int length = bytes[i + 2] & 0xFF;
                int until = Math.min(bytes.length, i + 3 + length);
                if (until < bytes.length && length > 2) {
                    byte[] text = Arrays.copyOfRange(bytes, i + 3, until);
                    if (TextFile.isText(text)) {
                        note("图片的注释", text, found);
                    }
                }
            }
        }
    }

    private static void svg(byte[] bytes, Gathering found) throws IOException {
        CustomWords words = new CustomWords();
        Xml.walk(bytes, words);
        words.lines().forEach(line -> found.hidden("图片中的文字", line));
    }

    static void xmp(byte[] packet, Gathering found) {
        XmpWords.read(packet, TraceKind.PICTURE_METADATA, "图片的说明", found);
    }

    private static void note(String where, byte[] text, Gathering found) {
        byte[] plain = text.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] == 0 ? (byte) ' ' : plain[i];
        }
        String words = Decoded.of(plain);
        if (words.startsWith("Software ") || words.startsWith("date:") || words.isBlank()) {
            return;
        }
        found.hidden(TraceKind.PICTURE_METADATA, where, words);
    }

    private static void appended(byte[] bytes, int from, Gathering found) {
        byte[] more = Arrays.copyOfRange(bytes, from, bytes.length);
        boolean zeros = true;
        for (byte one : more) {
            zeros &= one == 0 || one == '\n' || one == '\r' || one == ' ';
        }
        if (!zeros) {
            found.trace(TraceKind.EXTRA_MEMBER, "图片之后的内容");
            Dissector.read(more, found.inside("图片之后的内容", true));
        }
    }

    /** Behind the end of the picture; 0 when there is none. Thumbnails have ends of their own, inside a segment. */
    private static int end(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        for (int i = at; i + 1 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xD9) {
                return i + 2;
            }
        }
        return 0;
    }

    private static byte[] inflated(byte[] chunk, int after) throws IOException {
        int zero = zero(chunk, 0);
        return inflate(Arrays.copyOfRange(chunk, Math.min(chunk.length, zero + after), chunk.length));
    }

    private static byte[] inflate(byte[] packed) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(LONGEST_NOTE);
        }
    }

    private static int zero(byte[] bytes, int from) {
        int at = Math.max(0, from);
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private static boolean isJpeg(byte[] bytes) {
        return Decoded.marked(bytes, 0xFF, 0xD8, 0xFF);
    }

    private static boolean isPng(byte[] bytes) {
        return Decoded.marked(bytes, 0x89, 'P', 'N', 'G');
    }

    private static boolean isTiff(byte[] bytes) {
        return Decoded.marked(bytes, 'I', 'I', 42, 0) || Decoded.marked(bytes, 'M', 'M', 0, 42);
    }

    private static boolean isWebp(byte[] bytes) {
        return starts(bytes, "RIFF") && bytes.length > 12 && bytes[8] == 'W' && bytes[9] == 'E';
    }

    private static final Set<Integer> BMP_HEADERS = Set.of(12, 40, 52, 56, 108, 124);

    private static boolean isBmp(byte[] bytes) {
        return starts(bytes, "BM") && bytes.length > 26 && BMP_HEADERS.contains((int) bytes[14]);
    }

    private static boolean starts(byte[] bytes, String with) {
        byte[] start = with.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
