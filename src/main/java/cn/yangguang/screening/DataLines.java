package cn.yangguang.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A data file beside these classes: lines, {@code #} begins a remark. */
final class DataLines {

    private DataLines() {}

    static List<String> of(String name) {
        try (InputStream in = DataLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("审查数据文件 " + name + " 不在程序中");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a table without its heading. */
    static List<String> table(String name) {
        List<String> lines = of(name);
        return lines.subList(1, lines.size());
    }

    /** All words of a file, parted by spaces. */
    static Set<String> words(String name) {
        return of(name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
