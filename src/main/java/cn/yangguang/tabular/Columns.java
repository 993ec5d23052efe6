package cn.yangguang.tabular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table in order, and where each stands. */
record Columns(List<String> names, Map<String, Integer> indexes) {

    static Columns of(List<String> names) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
        return new Columns(List.copyOf(names), indexes);
    }
}
