package cn.yangguang.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the module's data files: UTF-8, a row per line, {@code #} begins a remark, the first other line names the columns. */
final class DataTable {

    private DataTable() {}

    static List<List<String>> rows(String name, int columns) {
        var rows = text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
        for (var row : rows)
            if (row.size() != columns)
                throw new IllegalStateException("文书数据文件 " + name + " 应有 " + columns + " 列：" + String.join(",", row));
        return rows;
    }

    static String text(String name) {
        try (InputStream in = DataTable.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("文书数据文件 " + name + " 不在程序中");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Blank blank(String file, String title) {
        return Blank.titled(title)
                .orElseThrow(() -> new IllegalStateException("文书数据文件 " + file + "：没有空格“" + title + "”"));
    }
}
