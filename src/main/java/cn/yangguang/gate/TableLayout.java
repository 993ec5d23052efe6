package cn.yangguang.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the cells of a page's table stand when some of them span rows and columns: the first place has the cell, the others are empty. */
final class TableLayout {

    private static final int MOST_COLUMNS = 200;

    /** @param cell null where another cell reaches over */
    record At(int column, @Nullable Element cell) {}

    /** How many rows more each column is taken. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    List<At> row(Element tr) {
        List<At> row = new ArrayList<>();
        int column = 0;
        for (Element cell : tr.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            column = skip(column, row);
            int width = span(cell, "colspan");
            int height = span(cell, "rowspan");
            for (int i = 0; i < width && column < MOST_COLUMNS; i++) {
                row.add(new At(column, i == 0 ? cell : null));
                if (height > 1) {
                    taken.put(column, height - 1);
                }
                column++;
            }
        }
        skip(column, row);
        return row;
    }

    private int skip(int from, List<At> row) {
        int column = from;
        while (taken.getOrDefault(column, 0) > 0) {
            taken.merge(column, -1, Integer::sum);
            row.add(new At(column, null));
            column++;
        }
        return column;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 1;
    }
}
