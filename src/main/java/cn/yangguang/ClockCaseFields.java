package cn.yangguang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object of a case file. What is wrong is told with the object's place; the answer is then null. */
@NullMarked
final class ClockCaseFields {
    private final String place;
    private final JsonNode node;
    private final List<String> mistakes;
    private final Set<String> asked = new LinkedHashSet<>();

    ClockCaseFields(String place, JsonNode node, List<String> mistakes) {
        this.place = place;
        this.node = node;
        this.mistakes = mistakes;
    }

    private void wrong(String what) {
        mistakes.add(place + "：" + what);
    }

    private @Nullable JsonNode value(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private @Nullable JsonNode needed(String field, String remedy) {
        JsonNode value = value(field);
        if (value == null) {
            wrong("缺少 " + field + "，" + remedy);
        }
        return value;
    }

    @Nullable
    String text(String field) {
        JsonNode value = needed(field, "应为文字");
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            wrong(field + " 的值 " + value + " 不对，应为文字");
            return null;
        }
        return value.asString().strip();
    }

    @Nullable
    LocalDate date(String field) {
        JsonNode value = needed(field, "应为 2025-03-03 这样的日期");
        return value == null ? null : date(field, value);
    }

    @Nullable
    LocalDate dateIfAny(String field) {
        JsonNode value = value(field);
        return value == null ? null : date(field, value);
    }

    private @Nullable LocalDate date(String field, JsonNode value) {
        LocalDate date = value.isString() ? WorkdaysInput.date(value.asString()).orElse(null) : null;
        if (date == null) {
            wrong(field + " 的值 " + value + " 不对，应为 \"2025-03-03\" 这样的日期");
        }
        return date;
    }

    @Nullable
    Integer number(String field) {
        JsonNode value = needed(field, "应为整数");
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            wrong(field + " 的值 " + value + " 不对，应为整数");
            return null;
        }
        return value.asInt();
    }

    <E extends Enum<E>> @Nullable E one(String field, Class<E> of) {
        needed(field, names(of));
        return oneIfAny(field, of);
    }

    <E extends Enum<E>> @Nullable E oneIfAny(String field, Class<E> of) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        for (E constant : of.getEnumConstants()) {
            if (value.isString() && constant.name().equals(value.asString())) {
                return constant;
            }
        }
        wrong(field + " 的值 " + value + " 不对，" + names(of));
        return null;
    }

    private static String names(Class<? extends Enum<?>> of) {
        return "应为 " + Arrays.stream(of.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
    }

    /** Refuses every field but these. */
    void known(String... fields) {
        asked.addAll(List.of(fields));
        onlyAsked();
    }

    /** Refuses every field that nobody asked for; {@code note} is free. */
    void onlyAsked() {
        for (String name : node.propertyNames()) {
            if (!asked.contains(name) && !name.equals("note")) {
                wrong("不认识 " + name + "，可用的是 " + String.join("、", asked));
            }
        }
    }
}
