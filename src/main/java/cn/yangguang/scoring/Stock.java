package cn.yangguang.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that documents are made of: data files beside these classes. */
final class Stock {

    static final List<String> SURNAMES = words("surnames.txt");
    static final List<String> GIVEN = words("given.txt");
    static final List<String> VILLAGES = words("villages.txt");
    static final List<String> AREAS = words("areas.txt");
    static final List<String> STEMS = words("stems.txt");
    static final List<String> ORGANS = lines("organs.txt");

    /** How the head of a column may be written, by column. */
    static final Map<String, List<String>> HEADINGS = headings();

    private Stock() {}

    static List<String> lines(String file) {
        try (InputStream in = Stock.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("评测数据文件 " + file + " 不在程序中");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }

    private static Map<String, List<String>> headings() {
        Map<String, List<String>> headings = new LinkedHashMap<>();
        for (String line : lines("headings.txt")) {
            int equals = line.indexOf('=');
            headings.put(
                    line.substring(0, equals),
                    Arrays.stream(line.substring(equals + 1).split(" "))
                            .map(word -> word.replace('_', ' '))
                            .toList());
        }
        return headings;
    }
}
