package cn.yangguang.dissection;

import java.util.HashMap;
import java.util.Map;

/** Columns that cells of rows above still take. */
final class HtmlSpans {

    private final Map<Integer, Integer> rowsLeft = new HashMap<>();

    void nextRow() {
        rowsLeft.replaceAll((column, left) -> left - 1);
        rowsLeft.values().removeIf(left -> left <= 0);
    }

    void take(int column, int across, int down) {
        for (int i = 0; down > 1 && i < across; i++) {
            rowsLeft.put(column + i, down);
        }
    }

    /** How many columns from this one on are taken. */
    int taken(int from) {
        int taken = 0;
        while (rowsLeft.containsKey(from + taken)) {
            taken++;
        }
        return taken;
    }
}
