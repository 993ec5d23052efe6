package cn.yangguang.typeset;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads which faces a font file holds, from its directory and name tables alone: a folder of large fonts is looked through fast. */
final class FontNames {
    private static final int COLLECTION = 0x74746366;
    private static final int NAME = 0x6E616D65;
    private static final int OS2 = 0x4F532F32;
    private static final int MOST_FACES = 100;
    private static final int MOST_TABLES = 200;

    private final RandomAccessFile in;
    private final Path file;

    private FontNames(RandomAccessFile in, Path file) {
        this.in = in;
        this.file = file;
    }

    /** @throws IOException when it is no font file */
    static List<FontFace> of(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            return new FontNames(in, file).faces();
        }
    }

    private List<FontFace> faces() throws IOException {
        var starts = new ArrayList<Long>();
        if (in.readInt() == COLLECTION) {
            in.readInt();
            int count = Math.min(MOST_FACES, in.readInt());
            for (int i = 0; i < count; i++) starts.add(in.readInt() & 0xFFFFFFFFL);
        } else {
            starts.add(0L);
        }
        var faces = new ArrayList<FontFace>();
        for (long start : starts) faces.add(face(start));
        return faces;
    }

    private FontFace face(long start) throws IOException {
        in.seek(start + 4);
        int tables = Math.min(MOST_TABLES, in.readUnsignedShort());
        long names = -1;
        int weight = 400;
        for (int i = 0; i < tables; i++) {
            in.seek(start + 12 + 16L * i);
            int tag = in.readInt();
            in.readInt();
            long offset = in.readInt() & 0xFFFFFFFFL;
            if (tag == NAME) names = offset;
            if (tag == OS2) {
                in.seek(offset + 4);
                weight = in.readUnsignedShort();
            }
        }
        if (names < 0) throw new IOException("no name table");
        return named(names, weight);
    }

    private FontFace named(long table, int weight) throws IOException {
        in.seek(table + 2);
        int count = in.readUnsignedShort();
        long texts = table + in.readUnsignedShort();
        Set<String> families = new HashSet<>();
        Set<String> full = new HashSet<>();
        String postscript = "";
        for (int i = 0; i < count; i++) {
            in.seek(table + 6 + 12L * i);
            int platform = in.readUnsignedShort();
            in.readInt();
            int kind = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            long at = texts + in.readUnsignedShort();
            if (kind > 16 || length > 1000) continue;
            var text = text(at, length, platform);
            switch (kind) {
                case 1, 16 -> families.add(text.toLowerCase(Locale.ROOT));
                case 4 -> full.add(text.toLowerCase(Locale.ROOT));
                case 6 -> postscript = postscript.isEmpty() ? text : postscript;
                default -> {}
            }
        }
        return new FontFace(file, postscript, families, full, weight);
    }

    private String text(long at, int length, int platform) throws IOException {
        var bytes = new byte[length];
        in.seek(at);
        in.readFully(bytes);
        Charset charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        return new String(bytes, charset).strip();
    }
}
