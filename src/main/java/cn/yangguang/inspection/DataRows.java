package cn.yangguang.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines of a data file of this module: cells between commas, {@code #} begins a remark. */
final class DataRows {

    private DataRows() {}

    /** @throws IllegalStateException when a line does not have so many cells; named */
    static List<List<String>> of(String file, int cells) {
        List<List<String>> rows = text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        for (List<String> row : rows) {
            if (row.size() != cells) {
                throw new IllegalStateException("督查数据文件 " + file + "：这一行应有 " + cells + " 格：" + String.join(",", row));
            }
        }
        return rows;
    }

    private static String text(String file) {
        try (InputStream in = DataRows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("缺少督查数据文件 " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
