package cn.yangguang.disclosure.web.office;

import java.io.IOException;

/** Ends the reading of a Word document deep inside; becomes a {@link WordRead.Refused} at the surface. */
final class WordRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final String key;

    WordRefused(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
