package cn.yangguang.villageaccount;

import java.util.List;
import java.util.Map;

/**
 * One of the 专项公开: what stands above the table, and its rows, by the columns of {@link SpecialForm}. Texts as written; amounts are
 * read when they are checked.
 */
public record SpecialTable(Map<String, String> head, List<Map<String, String>> rows) implements Content {

    public SpecialTable {
        head = Map.copyOf(head);
        rows = rows.stream().map(Map::copyOf).toList();
    }
}
