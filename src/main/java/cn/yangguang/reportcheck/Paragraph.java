package cn.yangguang.reportcheck;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph of running words, its lines joined.
 *
 * @param part 0 before the first chapter, else the number of the chapter it stands in
 * @param heading the chapter as headed in the report: 一、总体情况; empty before the first
 * @param where in words: 第12行, 正文第3段
 * @param text in {@link Plain} writing
 */
record Paragraph(int part, String heading, String where, String text) {

    String place() {
        return heading.isEmpty() ? where : heading + " " + where;
    }

    List<String> sentences() {
        return Arrays.stream(text.split("(?<=[。！？])")).filter(s -> !s.isBlank()).toList();
    }
}
