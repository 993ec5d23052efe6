package cn.yangguang.objection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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

    /** The day given; empty when none is, or when it is no day. */
    public Optional<LocalDate> date(Detail detail) {
        try {
            return gives(detail) ? Optional.of(LocalDate.parse(get(detail))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
