package cn.yangguang.portal;

import java.util.Arrays;
import java.util.List;

/** Plain text as offices type it: empty lines, or at least line ends, part the paragraphs. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R+"))
                .map(line -> line.strip().replaceFirst("^　+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
