package cn.yangguang.cleaning;

import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text and tables with commas, UTF-8 with byte order mark, as Chinese office programs open it. */
final class PlainText {

    private PlainText() {}

    static String of(List<Part> parts) {
        return "\uFEFF"
                + parts.stream()
                        .map(part -> switch (part) {
                            case Passage passage -> passage.text() + "\r\n";
                            case Grid grid -> table(grid);
                        })
                        .collect(Collectors.joining());
    }

    private static String table(Grid grid) {
        var text = new StringBuilder();
        for (Grid.Row row : grid.rows()) {
            int at = 0;
            for (Grid.Cell cell : row.cells()) {
                text.append(",".repeat(Math.max(0, cell.column() - at)));
                at = Math.max(at, cell.column());
                text.append(quoted(cell.text()));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
