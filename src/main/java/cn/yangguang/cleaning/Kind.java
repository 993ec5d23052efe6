package cn.yangguang.cleaning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is by its content, as far as the way of making it anew depends on it. */
enum Kind {
    WORD,
    BOOK,
    PDF,
    PICTURE,
    TEXT,
    /** A zip of files. */
    BUNDLE,
    /** Whatever else can be read: old Word, slides, OFD, RTF, pages. */
    OTHER;

    private static final int HEAD = 1024;
    private static final int MOST_ENTRIES = 2000;

    static Kind of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4")) {
            return zipped(file);
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM") && head.indexOf('\0') >= 0) {
            return PICTURE;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OldOffice.isBook(file) ? BOOK : OTHER;
        }
        boolean marked = head.startsWith("{\\rtf") || head.stripLeading().startsWith("<");
        return marked || head.indexOf('\0') >= 0 ? OTHER : TEXT;
    }

    private static Kind zipped(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                entries++;
                switch (entry.getName()) {
                    case "word/document.xml" -> {
                        return WORD;
                    }
                    case "xl/workbook.xml" -> {
                        return BOOK;
                    }
                    case "[Content_Types].xml", "OFD.xml", "ppt/presentation.xml" -> {
                        // Go on: which of them it is shows later.
                    }
                    default -> {
                        // Another part or file.
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return OTHER;
        }
        return names(file);
    }

    private static Kind names(byte[] file) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains("[Content_Types].xml") || all.contains("OFD.xml") ? OTHER : BUNDLE;
    }
}
