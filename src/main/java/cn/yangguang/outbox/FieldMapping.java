package cn.yangguang.outbox;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How another platform calls what we have. Written one a line: {@code their name = our name}; a fixed value stands in quotes: {@code 发布级别 =
 * "乡级"}; what follows {@code #} is a remark.
 */
final class FieldMapping {

    private static final Map<String, Function<Publication, String>> OURS = new TreeMap<>(Map.ofEntries(
            Map.entry("indexNumber", Publication::indexNumber),
            Map.entry("edition", one -> String.valueOf(one.edition())),
            Map.entry("title", Publication::title),
            Map.entry("summary", Publication::summary),
            Map.entry("organ", Publication::organName),
            Map.entry("documentNumber", Publication::documentNumber),
            Map.entry("publishedOn", one -> one.publishedOn().toString()),
            Map.entry("text", Publication::text),
            Map.entry("html", Publication::body),
            Map.entry("address", Publication::address),
            Map.entry(
                    "attachments",
                    one -> one.attachments().stream().map(file -> file.name()).collect(Collectors.joining("、")))));

    /** Where nothing is set: our own names. */
    static final String OWN =
            OURS.keySet().stream().map(name -> name + " = " + name).collect(Collectors.joining("\n"));

    private final Map<String, Function<Publication, String>> fields;

    /** The mapping an account is set to, or our own names. */
    static String text(Account account) {
        return account.setting("mapping").isBlank() ? OWN : account.setting("mapping");
    }

    private FieldMapping(Map<String, Function<Publication, String>> fields) {
        this.fields = fields;
    }

    /** What was read, or what is wrong in which line. */
    record Read(FieldMapping mapping, List<String> problems) {}

    static Read read(String text) {
        Map<String, Function<Publication, String>> fields = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        String[] lines = text.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                readLine(line, i + 1, fields, problems);
            }
        }
        if (fields.isEmpty() && problems.isEmpty()) {
            problems.add("对应表是空的，请至少写一行，如“标题 = title”");
        }
        return new Read(new FieldMapping(fields), List.copyOf(problems));
    }

    private static void readLine(
            String line, int number, Map<String, Function<Publication, String>> fields, List<String> problems) {
        int sign = line.indexOf('=');
        String theirs = sign < 0 ? "" : line.substring(0, sign).strip();
        String ours = sign < 0 ? "" : line.substring(sign + 1).strip();
        if (theirs.isEmpty() || ours.isEmpty()) {
            problems.add("第 " + number + " 行应写成“对方字段 = 本方字段”");
        } else if (ours.length() > 1 && ours.startsWith("\"") && ours.endsWith("\"")) {
            fields.put(theirs, one -> ours.substring(1, ours.length() - 1));
        } else if (OURS.containsKey(ours)) {
            fields.put(theirs, OURS.getOrDefault(ours, Publication::title));
        } else {
            problems.add("第 " + number + " 行：没有“" + ours + "”这个字段，可以写 " + String.join("、", OURS.keySet()));
        }
    }

    /** The names of the other platform, in the order of the table. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    Map<String, String> of(Publication publication) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.apply(publication)));
        return values;
    }
}
