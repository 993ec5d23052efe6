package cn.yangguang.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A data file of the wording rules: UTF-8, fields parted by tabs, {@code #} begins a remark, the first other line names the columns. */
final class WordingTable {
    private WordingTable() {}

    /** The rows without the line of names; an empty field is an empty text. */
    static List<String[]> rows(String file) {
        try (InputStream in = WordingTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("文字规则文件 " + file + " 不在程序中");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            int columns = lines.getFirst().split("\t", -1).length;
            return lines.stream()
                    .skip(1)
                    .map(line -> fields(file, line, columns))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] fields(String file, String line, int columns) {
        String[] fields = line.split("\t", -1);
        if (fields.length != columns) {
            throw new IllegalStateException("文字规则文件 " + file + "：应有 " + columns + " 栏，请检查这一行：" + line);
        }
        return fields;
    }
}
