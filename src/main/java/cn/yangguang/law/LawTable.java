package cn.yangguang.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads one data file of the law: UTF-8, a row per line, {@code #} begins a remark, the first other line names the columns. */
final class LawTable {
    private LawTable() {}

    /** The rows of a file of the program, each made by {@code make}. */
    static <T> List<T> of(String file, List<String> columns, Function<LawRow, T> make) {
        try (InputStream in = LawTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("法规数据文件 " + file + " 不在程序中");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns, make);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException with one line naming file, line and remedy */
    static <T> List<T> parse(String file, String text, List<String> columns, Function<LawRow, T> make) {
        List<T> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> header = List.of();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(file, at + 1, line);
            if (header.isEmpty()) {
                header = header(file, at + 1, cells, columns);
                continue;
            }
            LawRow row = new LawRow(file, at + 1, header, cells);
            if (!seen.add(line.strip())) {
                throw row.wrong("与前面的一行相同，请删去一行");
            }
            rows.add(make.apply(row));
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("法规数据文件 " + file + " 没有数据行");
        }
        return rows;
    }

    private static List<String> header(String file, int line, List<String> cells, List<String> columns) {
        if (!cells.equals(columns)) {
            throw new IllegalStateException(
                    "法规数据文件 " + file + " 第 " + line + " 行：列名应为“" + String.join(",", columns) + "”");
        }
        return cells;
    }

    private static List<String> cells(String file, int line, String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
            return parser.getRecords().getFirst().stream().map(String::strip).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new IllegalStateException("法规数据文件 " + file + " 第 " + line + " 行：引号不成对，请检查", e);
        }
    }
}
