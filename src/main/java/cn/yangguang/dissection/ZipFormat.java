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
        }
    }

    private static Reader of(ZipParts parts) throws IOException {
        String types = ZipParts.text(parts.bytes("[Content_Types].xml")).toLowerCase(Locale.ROOT);
        if (types.contains("wordprocessingml.") && types.contains("main+xml") || parts.has("word/document.xml")) {
            return (some, found) -> new WordFile(some, found).read();
        }
        return (some, found) -> {
            throw new Stopped(Unreadable.OTHER_KIND);
        };
    }
}
