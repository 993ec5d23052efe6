package cn.yangguang.steps;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The details given with a step of a procedure; blank ones count as not given, and no word has space around it.
 *
 * @param <D> the details that the procedure knows
 */
public record Particulars<D extends Enum<D>>(Map<D, String> details) {

    /** The most characters one detail may have. */
    public static final int LONGEST = 4000;

    private static final TypeReference<Map<String, String>> WRITTEN = new TypeReference<>() {};

    public Particulars {
        Map<D, String> given = new HashMap<>();
        details.forEach((detail, text) -> {
            if (!text.isBlank()) {
                given.put(detail, text.strip());
            }
        });
        details = Map.copyOf(given);
    }

    public static <D extends Enum<D>> Particulars<D> none() {
        return new Particulars<D>(Map.of());
    }

    public static <D extends Enum<D>> Particulars<D> of(D detail, String text) {
        return new Particulars<>(Map.of(detail, text));
    }

    /** These particulars and one more. */
    public Particulars<D> with(D detail, String text) {
        Map<D, String> more = new HashMap<>(details);
        more.put(detail, text);
        return new Particulars<>(more);
    }

    /** As they stand in a database: JSON with the names of the details, in the order of the names. */
    public String written() {
        Map<String, String> names = new TreeMap<>();
        details.forEach((detail, text) -> names.put(detail.name(), text));
        return JsonMapper.shared().writeValueAsString(names);
    }

    /**
     * What {@link #written} wrote.
     *
     * @throws IllegalArgumentException when a detail has a name that the procedure does not know
     */
    public static <D extends Enum<D>> Particulars<D> read(String written, Class<D> known) {
        Map<D, String> details = new HashMap<>();
        JsonMapper.shared()
                .readValue(written, WRITTEN)
                .forEach((name, text) -> details.put(Enum.valueOf(known, name), text));
        return new Particulars<>(details);
    }

    public boolean gives(D detail) {
        return details.containsKey(detail);
    }

    /** The words given, or empty ones. */
    public String get(D detail) {
        return details.getOrDefault(detail, "");
    }

    /** The words between the spaces. */
    public List<String> list(D detail) {
        return Stream.of(get(detail).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The day given; empty when none is, or when it is no day. */
    public Optional<LocalDate> date(D detail) {
        try {
            return gives(detail) ? Optional.of(LocalDate.parse(get(detail))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The number given; empty when none is, or when it is no number from 1 to 9999. */
    public Optional<Integer> number(D detail) {
        return get(detail).matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(get(detail))) : Optional.empty();
    }
}
