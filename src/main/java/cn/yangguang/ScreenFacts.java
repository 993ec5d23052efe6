package cn.yangguang;

import cn.yangguang.screening.OfficeFacts;
import cn.yangguang.screening.OfficeFacts.Leader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts of an office from a file: {@code {"names":[…],"contacts":[…],"leaders":[{"name":…,"title":…}]}}. Each part may be missing;
 * an unknown one is a mistake, so that a slip of the pen does not pass as "nothing known".
 */
@NullMarked
final class ScreenFacts {

    private static final Set<String> PARTS = Set.of("names", "contacts", "leaders");

    private ScreenFacts() {}

    /** @throws IllegalArgumentException with a sentence when the file is not such a file */
    static OfficeFacts read(Path file) {
        JsonNode root = parsed(file);
        if (!root.isObject() || !PARTS.containsAll(root.propertyNames())) {
            throw wrong(file, "只认 names、contacts、leaders 三项");
        }
        List<Leader> leaders = new ArrayList<>();
        for (JsonNode leader : root.path("leaders")) {
            leaders.add(new Leader(
                    leader.path("name").asString(""), leader.path("title").asString("")));
        }
        return new OfficeFacts(words(root.path("names")), words(root.path("contacts")), leaders);
    }

    private static JsonNode parsed(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (java.io.IOException e) {
            throw wrong(file, "读不出来");
        } catch (RuntimeException e) {
            throw wrong(file, "不是 JSON");
        }
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        for (JsonNode word : list) {
            words.add(word.asString(""));
        }
        words.remove("");
        return words;
    }

    private static IllegalArgumentException wrong(Path file, String why) {
        return new IllegalArgumentException("--facts 的文件 " + file + " " + why + "；写法见 docs/screen.md");
    }
}
