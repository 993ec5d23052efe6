package cn.yangguang.dissection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a file is by its content, each with its reader. */
enum Format {
    PDF(PdfFile::read),
    ZIP(ZipFormat::read),
    PICTURE(Picture::read),
    OLE(OleFile::read),
    RTF(RtfFile::read),
    HTML(HtmlFile::read),
    TEXT(TextFile::read),
    EMPTY((bytes, found) -> {
        throw new Stopped(Unreadable.NO_TEXT);
    }),
    OTHER((bytes, found) -> {
        throw new Stopped(Unreadable.OTHER_KIND);
    });

    interface Reader {
        void read(byte[] bytes, Gathering found) throws IOException;
    }

    private static final int HEAD = 1024;

    private final Reader reader;

    Format(Reader reader) {
        this.reader = reader;
    }

    void read(byte[] bytes, Gathering found) throws IOException {
        reader.read(bytes, found);
    }

    static Format of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            return EMPTY;
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6") || head.startsWith("PK\7\b")) {
            return ZIP;
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (Decoded.marked(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (head.stripLeading().startsWith("{\\rt")) {
            return RTF;
        }
        if (Picture.isPicture(bytes)) {
            return PICTURE;
        }
        return TextFile.isText(bytes) ? HtmlFile.isHtml(bytes) ? HTML : TEXT : OTHER;
    }
}
