package cn.yangguang.screen.web;

import cn.yangguang.page.Typed;
import cn.yangguang.screen.Beat;
import cn.yangguang.screen.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a screen sent; anybody might have. */
final class BeatReading {

    private static final int MOST_ITEMS = 200;

    private BeatReading() {}

    /** Empty when it is no report. */
    static Optional<Beat> of(byte[] sent) {
        try {
            JsonNode json = JsonMapper.shared().readTree(sent);
            return json == null || !json.isObject() ? Optional.empty() : Optional.of(beat(json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Beat beat(JsonNode json) {
        List<Beat.Shown> shown = new ArrayList<>();
        for (JsonNode one : json.path("shown")) {
            if (shown.size() < MOST_ITEMS) {
                shown.add(new Beat.Shown(
                        words(one.path(0), 90),
                        one.path(1).asInt(0),
                        one.path(2).asLong(0),
                        one.path(3).asLong(0)));
            }
        }
        return new Beat(
                words(json.path("report"), 60),
                words(json.path("version"), 40),
                words(json.path("showing"), 90),
                "WORKER".equals(json.path("keeps").asString("")) ? Heard.Keeps.WORKER : Heard.Keeps.STORE,
                words(json.path("trouble"), 200),
                shown);
    }

    private static String words(JsonNode node, int most) {
        String line = Typed.line(node.asString(""));
        return line.substring(0, Math.min(line.length(), most));
    }
}
