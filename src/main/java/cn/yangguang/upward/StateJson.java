package cn.yangguang.upward;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A state as JSON: the same state always the same bytes. Pure. */
final class StateJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 200;

    private StateJson() {}

    static byte[] write(State state) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", State.FORMAT);
        whole.put("organ", unit(state.organ(), false));
        whole.put("period", state.period());
        whole.put("on", state.on().toString());
        whole.put("fields", state.fields());
        whole.put("units", state.units().stream().map(one -> unit(one, true)).toList());
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> unit(State.Unit unit, boolean figures) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("key", unit.key());
        one.put("name", unit.name());
        one.put("level", unit.level());
        one.put("division", unit.division());
        if (figures) {
            one.put("figures", unit.figures());
        }
        return one;
    }

    /** Empty when it is no state. */
    static Optional<State> read(byte[] json) {
        try {
            JsonNode whole = JSON.readTree(json);
            if (!State.FORMAT.equals(text(whole, "format"))) {
                return Optional.empty();
            }
            List<State.Field> fields = new ArrayList<>();
            whole.path("fields")
                    .forEach(field -> fields.add(
                            new State.Field(text(field, "code"), text(field, "name"), text(field, "counts"))));
            List<State.Unit> units = new ArrayList<>();
            whole.path("units").forEach(unit -> units.add(unit(unit)));
            return Optional.of(new State(
                    unit(whole.path("organ")),
                    text(whole, "period"),
                    LocalDate.parse(text(whole, "on")),
                    fields,
                    units));
        } catch (JacksonException | DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static State.Unit unit(JsonNode node) {
        Map<String, Long> figures = new LinkedHashMap<>();
        node.path("figures")
                .properties()
                .forEach(one -> figures.put(one.getKey(), one.getValue().asLong(0)));
        return new State.Unit(
                text(node, "key"), text(node, "name"), text(node, "level"), text(node, "division"), figures);
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).asString("");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
