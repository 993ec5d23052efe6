package cn.yangguang.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of what a letter must hold or a decision must have on record. A key such as {@code search-record} stands in
 * {@link LetterRule} and {@link OutcomeRule}; its Chinese title stands here.
 */
public final class ContentKeys {
    /** The remedies notice: in every letter that names remedies. */
    public static final String REMEDIES = "remedies";

    private static final ContentKeys SHIPPED = new ContentKeys(
            LawTable.of("contents.csv", List.of("键", "名称", "答复共有"), row -> new Content(row, row.yes("答复共有"))));

    private record Content(LawRow row, boolean inEveryReply) {}

    private final Map<String, Content> contents = new LinkedHashMap<>();

    private ContentKeys(List<Content> rows) {
        for (Content content : rows) {
            if (contents.put(content.row.needed("键"), content) != null) {
                throw content.row.wrong("键重复");
            }
        }
    }

    /** The Chinese title of a key; empty for a key that does not exist. */
    public static Optional<String> title(String key) {
        return Optional.ofNullable(SHIPPED.contents.get(key)).map(content -> content.row.needed("名称"));
    }

    /** Every key there is, in the order of the file. */
    public static Set<String> all() {
        return java.util.Collections.unmodifiableSet(SHIPPED.contents.keySet());
    }

    /** What every reply holds. */
    static List<String> inEveryReply() {
        return SHIPPED.contents.entrySet().stream()
                .filter(entry -> entry.getValue().inEveryReply)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The keys of a column, each of which exists. */
    static List<String> of(LawRow row, String column) {
        List<String> keys = row.list(column);
        for (String key : keys) {
            if (title(key).isEmpty()) {
                throw row.wrong("“" + column + "”中的“" + key + "”不在 contents.csv 中");
            }
        }
        return keys;
    }
}
