package cn.yangguang;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** A table for a terminal: columns as wide as their widest cell, the last one free. A Chinese character takes two places. */
@NullMarked
final class TextTable {
    private final String indent;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String indent, String... heads) {
        this.indent = indent;
        rows.add(List.of(heads));
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void print(PrintWriter out) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int at = 0; at < columns; at++) {
                widths[at] = Math.max(widths[at], width(row.get(at)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int at = 0; at < columns - 1; at++) {
                line.append(row.get(at)).repeat(' ', widths[at] - width(row.get(at)) + 2);
            }
            out.println(line.append(row.getLast()).toString().stripTrailing());
        }
    }

    /** The places a text takes; ideographs, their punctuation and full-width forms take two. */
    static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }
}
