package cn.yangguang.disclosure;

import java.util.Arrays;
import java.util.Locale;

/** How the 信息库 is sorted. Requests name one of these; nothing of a request reaches the SQL. */
public enum RegisterOrder {
    NEWEST("e.disclosure desc, e.number desc"),
    PUBLISHED("e.published_at desc nulls last, e.disclosure desc, e.number desc"),
    FORMED("e.formation_date desc nulls last, e.disclosure desc, e.number desc"),
    TITLE("e.title, e.disclosure, e.number"),
    INDEX_NUMBER("d.index_number nulls last, e.disclosure, e.number");

    private final String sql;

    RegisterOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order of this word; the newest first when there is none. */
    public static RegisterOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(NEWEST);
    }
}
