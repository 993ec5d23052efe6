package cn.yangguang.villageaccount;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The shipped tables of this module: a header, then plain comma separated lines without quotes; # begins a note. */
final class Lines {

    private Lines() {}

    static List<String[]> of(String file) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
