package cn.yangguang.remedy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The details given with a step; blank ones count as not given. */
public record RemedyParticulars(Map<RemedyDetail, String> details) {

    public static final RemedyParticulars NONE = new RemedyParticulars(Map.of());

    /** The most characters one detail may have. */
    public static final int LONGEST = 4000;

    public RemedyParticulars {
        Map<RemedyDetail, String> given = new EnumMap<>(RemedyDetail.class);
        details.forEach((detail, text) -> {
            if (!text.isBlank()) {
                given.put(detail, text.strip());
            }
        });
        details = Map.copyOf(given);
    }

    /** These particulars and one more. */
    public RemedyParticulars with(RemedyDetail detail, String text) {
        Map<RemedyDetail, String> more = new EnumMap<>(RemedyDetail.class);
        more.putAll(details);
        more.put(detail, text);
        return new RemedyParticulars(more);
    }

    public boolean gives(RemedyDetail detail) {
        return details.containsKey(detail);
    }

    /** The words given, or empty ones. */
    public String get(RemedyDetail detail) {
        return details.getOrDefault(detail, "");
    }

    boolean yes(RemedyDetail question) {
        return get(question).equals("是");
    }

    /** The day given; empty when none is, or when it is no day. */
    public Optional<LocalDate> date(RemedyDetail detail) {
        try {
            return gives(detail) ? Optional.of(LocalDate.parse(get(detail))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The whole number given; empty when none is, or when it is no number. */
    public OptionalInt number(RemedyDetail detail) {
        return get(detail).matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(get(detail))) : OptionalInt.empty();
    }

    /** What names a person, apart from the rest. */
    RemedyParticulars personal(boolean only) {
        Map<RemedyDetail, String> kept = new EnumMap<>(RemedyDetail.class);
        details.forEach((detail, text) -> {
            if (detail.personal() == only) {
                kept.put(detail, text);
            }
        });
        return new RemedyParticulars(kept);
    }
}
