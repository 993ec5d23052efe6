package cn.yangguang.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the module's data files: UTF-8, one row per line, a row of titles first, no quotes. */
final class DataTable {

    private DataTable() {}

    static List<List<String>> rows(String name, int columns) {
        var rows = text(name)
                .lines()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).size() != columns)
                throw new IllegalStateException(name + " line " + (i + 2) + " has not " + columns + " columns");
        return rows;
    }

    static String text(String name) {
        try (InputStream in = DataTable.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is not in the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
