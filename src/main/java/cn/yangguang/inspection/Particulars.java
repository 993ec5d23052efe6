package cn.yangguang.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The details given with a step; blank ones count as not given. */
public record Particulars(Map<Detail, String> details) {

    public static final Particulars NONE = new Particulars(Map.of());

    /** The most characters one detail may have. */
    public static final int LONGEST = 4000;

    public Particulars {
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        details.forEach((detail, text) -> {
            if (!text.isBlank()) {
                given.put(detail, text.strip());
            }
        });
        details = Map.copyOf(given);
    }

    public static Particulars of(Detail detail, String text) {
        return new Particulars(Map.of(detail, text));
    }

    /** These particulars and one more. */
    public Particulars with(Detail detail, String text) {
        Map<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(details);
        more.put(detail, text);
        return new Particulars(more);
    }

    public boolean gives(Detail detail) {
        return details.containsKey(detail);
    }

    /** The words given, or empty ones. */
    public String get(Detail detail) {
        return details.getOrDefault(detail, "");
    }

    /** The words between the spaces. */
    public List<String> list(Detail detail) {
        return Stream.of(get(detail).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The day given; empty when none is, or when it is no day. */
    public Optional<LocalDate> date(Detail detail) {
        try {
            return gives(detail) ? Optional.of(LocalDate.parse(get(detail))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The number given; empty when none is, or when it is no number from 1 to 9999. */
    public Optional<Integer> number(Detail detail) {
        return get(detail).matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(get(detail))) : Optional.empty();
    }
}
