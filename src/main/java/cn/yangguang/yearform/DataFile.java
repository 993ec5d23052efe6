package cn.yangguang.yearform;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads one data file: UTF-8, a row per line, {@code #} begins a remark, the first other line names the columns. */
final class DataFile {
    private DataFile() {}

    /** @throws IllegalStateException with one line naming file, line and remedy */
    static List<DataLine> of(String file, List<String> columns) {
        try (InputStream in = DataFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("年报表式数据文件 " + file + " 不在程序中");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DataLine> parse(String file, String text, List<String> columns) {
        List<DataLine> rows = new ArrayList<>();
        boolean headed = false;
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(file, at + 1, line);
            if (headed) {
                rows.add(new DataLine(file, at + 1, columns, cells));
            } else if (cells.equals(columns)) {
                headed = true;
            } else {
                throw new IllegalStateException(
                        "年报表式数据文件 " + file + " 第 " + (at + 1) + " 行：列名应为“" + String.join(",", columns) + "”");
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("年报表式数据文件 " + file + " 没有数据行");
        }
        return rows;
    }

    private static List<String> cells(String file, int line, String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
            return parser.getRecords().getFirst().stream().map(String::strip).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new IllegalStateException("年报表式数据文件 " + file + " 第 " + line + " 行：引号不成对，请检查", e);
        }
    }
}
