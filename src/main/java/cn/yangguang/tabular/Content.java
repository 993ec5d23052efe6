package cn.yangguang.tabular;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say it is. */
enum Content {
    EMPTY(""),
    ZIP("PK"),
    OLE2("\u00D0\u00CF\u0011\u00E0"),
    GZIP("\u001F\u008B"),
    PDF("%PDF"),
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    RAR("Rar!"),
    SEVEN_ZIP("7z\u00BC\u00AF"),
    BINARY(""),
    TEXT("");

    private final byte[] magic;

    Content(String magic) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Content of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        for (Content content : values()) {
            if (content.magic.length > 0 && content.begins(bytes)) {
                return content;
            }
        }
        return DecodedText.isUtf16(bytes) || !hasControls(bytes) ? TEXT : BINARY;
    }

    /** For the message to the reader. */
    String words() {
        return this == BINARY ? "二进制内容" : name();
    }

    private boolean begins(byte[] bytes) {
        if (this == ZIP && bytes.length > 2 && bytes[2] != 3 && bytes[2] != 5) {
            return false; // a column may well be called PK
        }
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A;
            if (b >= 0 && b < 0x20 && !white) {
                return true;
            }
        }
        return false;
    }
}
