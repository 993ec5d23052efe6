package cn.yangguang;

import cn.yangguang.deadline.ClockEvent;
import cn.yangguang.deadline.ClockEvent.Confirmed;
import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.CorrectionAsked;
import cn.yangguang.deadline.ClockEvent.CorrectionReceived;
import cn.yangguang.deadline.ClockEvent.Delayed;
import cn.yangguang.deadline.ClockEvent.Ended;
import cn.yangguang.deadline.ClockEvent.Extended;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.FeePaid;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import cn.yangguang.deadline.ClockEvent.ReasonsAsked;
import cn.yangguang.deadline.ClockEvent.ReasonsReceived;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.ClockEvent.Replied;
import cn.yangguang.deadline.ClockEvent.ReplyOrdered;
import cn.yangguang.law.ClockEffect;
import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case file; gathers everything that is wrong with it, each with its place and remedy. */
@NullMarked
final class ClockCaseReader {
    private static final long MOST_BYTES = 4L << 20;
    private static final int MOST_EVENTS = 200;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** How each event is made of its fields; the name is that of the field {@code event}. */
    private static final Map<String, Function<ClockCaseFields, @Nullable ClockEvent>> EVENTS = new LinkedHashMap<>();

    static {
        EVENTS.put("received", f -> {
            var on = f.date("on");
            var channel = f.one("channel", ReceiptChannel.class);
            return on == null || channel == null ? null : new Received(on, channel);
        });
        EVENTS.put(
                "confirmed",
                f -> Optional.ofNullable(f.date("on")).map(Confirmed::new).orElse(null));
        EVENTS.put("correctionAsked", f -> {
            var on = f.date("on");
            var received = f.dateIfAny("noticeReceived");
            var by = f.dateIfAny("answerBy");
            return on == null ? null : new CorrectionAsked(on, received, by);
        });
        EVENTS.put(
                "correctionReceived",
                f -> Optional.ofNullable(f.date("on"))
                        .map(CorrectionReceived::new)
                        .orElse(null));
        EVENTS.put("reasonsAsked", f -> {
            var on = f.date("on");
            var by = f.dateIfAny("answerBy");
            return on == null ? null : new ReasonsAsked(on, by);
        });
        EVENTS.put(
                "reasonsReceived",
                f -> Optional.ofNullable(f.date("on")).map(ReasonsReceived::new).orElse(null));
        EVENTS.put("consulted", f -> {
            var key = f.text("key");
            var kind = f.one("kind", ConsultationKind.class);
            var on = f.date("on");
            return key == null || kind == null || on == null ? null : new Consulted(key, kind, on);
        });
        EVENTS.put("consultationDelivered", f -> {
            var key = f.text("key");
            var on = f.date("on");
            return key == null || on == null ? null : new ConsultationDelivered(key, on);
        });
        EVENTS.put("opinionReceived", f -> {
            var key = f.text("key");
            var on = f.date("on");
            return key == null || on == null ? null : new OpinionReceived(key, on);
        });
        EVENTS.put("feeNotified", f -> {
            var on = f.date("on");
            var received = f.dateIfAny("noticeReceived");
            return on == null ? null : new FeeNotified(on, received);
        });
        EVENTS.put(
                "feePaid",
                f -> Optional.ofNullable(f.date("on")).map(FeePaid::new).orElse(null));
        EVENTS.put("extended", f -> {
            var on = f.date("on");
            var days = f.number("days");
            var by = f.text("approvedBy");
            var approved = f.date("approvedOn");
            return on == null || days == null || by == null || approved == null
                    ? null
                    : new Extended(on, days, by, approved);
        });
        EVENTS.put("delayed", f -> {
            var on = f.date("on");
            var until = f.date("until");
            return on == null || until == null ? null : new Delayed(on, until);
        });
        EVENTS.put(
                "replied",
                f -> Optional.ofNullable(f.date("on")).map(Replied::new).orElse(null));
        EVENTS.put("ended", f -> {
            var on = f.date("on");
            var why = f.text("why");
            return on == null || why == null ? null : new Ended(on, why);
        });
        EVENTS.put("replyOrdered", f -> {
            var on = f.date("on");
            var days = f.number("workingDays");
            var by = f.text("by");
            return on == null || days == null || by == null ? null : new ReplyOrdered(on, days, by);
        });
    }

    private final List<String> mistakes = new ArrayList<>();

    /** The case, or empty when {@link #mistakes} tells why. */
    Optional<ClockCase> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                mistakes.add("读不到 " + file + "；请检查路径，文件最大 4 MB");
                return Optional.empty();
            }
            return read(JSON.readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            var at = e.getLocation();
            mistakes.add(
                    at == null
                            ? "不是合法的 JSON；请检查括号、引号和逗号，文件应为 UTF-8"
                            : "第 " + at.getLineNr() + " 行第 " + at.getColumnNr()
                                    + " 列附近不是合法的 JSON；请检查括号、引号、逗号和重复的名称，文件应为 UTF-8");
        } catch (IOException e) {
            mistakes.add("读不到 " + file + "；请检查路径和权限");
        }
        return Optional.empty();
    }

    List<String> mistakes() {
        return mistakes;
    }

    private Optional<ClockCase> read(JsonNode root) {
        ClockCaseFields whole = new ClockCaseFields("文件", root, mistakes);
        if (!root.isObject() || !root.path("events").isArray()) {
            mistakes.add("文件：应为 {\"events\": [ … ]}，events 是一列事件");
            return Optional.empty();
        }
        LawVersion law = whole.oneIfAny("law", LawVersion.class);
        var today = whole.dateIfAny("today");
        ClockEffect reasons = whole.oneIfAny("reasons", ClockEffect.class);
        whole.known("law", "today", "reasons", "events", "note");
        List<ClockEvent> events = new ArrayList<>();
        int number = 0;
        for (JsonNode node : root.get("events")) {
            number++;
            ClockEvent event = event("第 " + number + " 个事件", node);
            if (event != null) {
                events.add(event);
            }
        }
        if (number > MOST_EVENTS) {
            mistakes.add("文件：事件有 " + number + " 个，最多 " + MOST_EVENTS + " 个");
        }
        return mistakes.isEmpty() ? Optional.of(new ClockCase(law, today, reasons, events)) : Optional.empty();
    }

    private @Nullable ClockEvent event(String place, JsonNode node) {
        if (!node.isObject()) {
            mistakes.add(place + "：应为 {\"event\": …, \"on\": \"2025-03-03\"}");
            return null;
        }
        ClockCaseFields fields = new ClockCaseFields(place, node, mistakes);
        String name = fields.text("event");
        var making = name == null ? null : EVENTS.get(name);
        if (making == null) {
            if (name != null) {
                mistakes.add(place + "：event 的值“" + name + "”不对，应为 " + String.join("、", EVENTS.keySet()));
            }
            return null;
        }
        ClockEvent event = making.apply(fields);
        fields.onlyAsked();
        return event;
    }
}
