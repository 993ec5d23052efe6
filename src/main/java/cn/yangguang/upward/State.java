package cn.yangguang.upward;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The state of a period: figures of an organ and of everything below it.
 *
 * @param on the day as of which they stand
 * @param fields every figure with its name and what it counts, in the order of the units' figures
 */
public record State(Unit organ, String period, LocalDate on, List<Field> fields, List<Unit> units) {

    /** What the file says it is. */
    static final String FORMAT = "yangguang-state/1";

    public State {
        fields = List.copyOf(fields);
        units = List.copyOf(units);
    }

    /** A figure. */
    public record Field(String code, String name, String counts) {}

    /**
     * An organ or a village.
     *
     * @param division 行政区划代码, empty when it has none
     * @param figures by code; empty for the organ in the head
     */
    public record Unit(String key, String name, String level, String division, Map<String, Long> figures) {}

    /** The figures of the organ itself. */
    public Map<String, Long> own() {
        return units.stream()
                .filter(unit -> unit.key().equals(organ.key()))
                .findFirst()
                .map(Unit::figures)
                .orElse(Map.of());
    }
}
