package cn.yangguang.steps;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The details given with a step of a procedure; blank ones count as not given, and no word has space around it.
 *
 * @param <D> the details that the procedure knows
 */
public record Particulars<D extends Enum<D>>(Map<D, String> details) {

    /** The most characters one detail may have. */
    public static final int LONGEST = 4000;

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
