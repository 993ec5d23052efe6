package cn.yangguang.files;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The one place that turns an address into a path. An address is 64 hexadecimal digits and nothing else. */
record ContentFolder(Path root) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    Path pathOf(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a content address");
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    Path incoming() {
        return root.resolve("incoming");
    }
}
