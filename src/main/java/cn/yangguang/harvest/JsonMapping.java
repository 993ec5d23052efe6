package cn.yangguang.harvest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where in the JSON of another platform things stand. Written one a line, as for 对外报送: {@code their path = our name}, steps of a path parted by
 * dots; ours are {@code list} (the array of items; without it the whole answer), {@code id}, {@code title} (needed), {@code link}, {@code date},
 * {@code summary}, {@code body}. What follows {@code #} is a remark.
 */
final class JsonMapping {

    private static final Set<String> OURS = Set.of("list", "id", "title", "link", "date", "summary", "body");
    private static final int MOST = 2_000;

    private final Map<String, String> paths;

    private JsonMapping(Map<String, String> paths) {
        this.paths = paths;
    }

    /** What is wrong in which line; empty when it can be used. */
    static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        Map<String, String> paths = read(text, problems);
        if (!paths.containsKey("title")) {
            problems.add("对应表里没有 title（信息名称）");
        }
        return problems;
    }

    static JsonMapping of(String text) {
        return new JsonMapping(read(text, new ArrayList<>()));
    }

    private static Map<String, String> read(String text, List<String> problems) {
        Map<String, String> paths = new HashMap<>();
        String[] lines = text.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("#.*", "").strip();
            String[] sides = line.split("=", 2);
            if (line.isEmpty()) {
                continue;
            }
            if (sides.length < 2 || sides[0].isBlank() || !OURS.contains(sides[1].strip())) {
                problems.add("第 " + (i + 1) + " 行应写成“对方字段 = 本方字段”，本方字段可以写 list、id、title、link、date、summary、body");
            } else {
                paths.put(sides[1].strip(), sides[0].strip());
            }
        }
        return paths;
    }

    List<Found> items(byte[] json) throws Trouble {
        JsonNode list;
        try {
            list = at(JsonMapper.shared().readTree(json), paths.getOrDefault("list", ""));
        } catch (JacksonException e) {
            throw new Trouble("内容不是完整的 JSON");
        }
        if (!list.isArray()) {
            throw new Trouble("对应表里 list 所指的地方不是列表");
        }
        List<Found> found = new ArrayList<>();
        for (JsonNode one : list) {
            String title = text(one, "title");
            String link = text(one, "link");
            String id = text(one, "id").isEmpty() ? link : text(one, "id");
            if (!title.isEmpty() && !id.isEmpty() && found.size() < MOST) {
                found.add(new Found(
                        id,
                        link,
                        title,
                        text(one, "summary"),
                        text(one, "body"),
                        FeedReader.day(text(one, "date")),
                        Marks.of(title, text(one, "summary"), text(one, "body"))));
            }
        }
        return found;
    }

    private String text(JsonNode item, String ours) {
        String path = paths.get(ours);
        return path == null ? "" : at(item, path).asString("").strip();
    }

    private static JsonNode at(JsonNode node, String path) {
        JsonNode now = node;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            now = now.path(step);
        }
        return now;
    }
}
