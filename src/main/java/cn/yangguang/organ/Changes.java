package cn.yangguang.organ;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What changed between two sets of named values, in the words of the journal: {@code fax: → 0951-1234567}. */
final class Changes {

    private static final int SHOWN = 120;

    private Changes() {}

    static Map<String, String> between(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changes = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            String old = before.getOrDefault(name, "");
            if (!old.equals(value)) {
                changes.put(name, cut(old) + " → " + cut(value));
            }
        });
        return changes;
    }

    static String words(Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(change -> change.getKey() + ": " + change.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
