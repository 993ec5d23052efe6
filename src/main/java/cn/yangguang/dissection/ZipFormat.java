package cn.yangguang.dissection;

import java.io.IOException;
import java.util.Locale;

/** What a zip is: an office file, an OFD or a folder of files. */
final class ZipFormat {

    private interface Reader {
        void read(ZipParts parts, Gathering found) throws IOException;
    }

    private ZipFormat() {}

    static void read(byte[] bytes, Gathering found) throws IOException {
        try (ZipParts parts = new ZipParts(bytes, found.allowance())) {
            of(parts).read(parts, found);
            parts.comments().forEach(comment -> found.hidden(TraceKind.COMMENT, "压缩包注释", comment));
            new ZipRemains(bytes, found).read(parts.spans());
        }
    }

    private static Reader of(ZipParts parts) throws IOException {
        String types = ZipParts.text(parts.bytes("[Content_Types].xml")).toLowerCase(Locale.ROOT);
        if (types.contains("wordprocessingml.") && types.contains("main+xml") || parts.has("word/document.xml")) {
            return (some, found) -> new WordFile(some, found).read();
        }
        if (types.contains("spreadsheetml.") && types.contains("main+xml") || parts.has("xl/workbook.xml")) {
            return (some, found) -> new SheetBook(some, found).read();
        }
        if (types.contains("presentationml.") && types.contains("main+xml") || parts.has("ppt/presentation.xml")) {
            return (some, found) -> new SlideShow(some, found).read();
        }
        if (parts.has("OFD.xml")) {
            return (some, found) -> new OfdFile(some, found).read();
        }
        return FolderZip::read;
    }
}
