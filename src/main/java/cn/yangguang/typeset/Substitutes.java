package cn.yangguang.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which fonts are taken for one that is not there: {@code font-substitutes.csv}. */
final class Substitutes {
    private static final String FILE = "font-substitutes.csv";
    private static final String ANY = "*";
    private static final Map<String, List<String>> ALL = read();

    private Substitutes() {}

    /** The named ones, then any. */
    static List<String> of(String font) {
        return ALL.getOrDefault(font, List.of());
    }

    /** What is taken for any font, in order. */
    static List<String> any() {
        return ALL.getOrDefault(ANY, List.of());
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Substitutes.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("排版数据文件 " + FILE + " 不在程序中");
            var all = new LinkedHashMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .forEach(cells -> all.put(cells[0], Arrays.asList(cells[1].split("\\|"))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
