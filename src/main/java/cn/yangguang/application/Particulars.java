package cn.yangguang.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The details given with an act; blank ones count as not given. */
public record Particulars(Map<Detail, String> details) {

    public static final Particulars NONE = new Particulars(Map.of());

    /** The most characters one detail may have. */
    public static final int LONGEST = 4000;

    private static final int FIRST_YEAR = 1949;

    public Particulars {
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        details.forEach((detail, text) -> {
            if (!PlainText.blank(text)) {
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

    /** The lines given, blank ones left out. */
    public List<String> lines(Detail detail) {
        return get(detail)
                .lines()
                .map(String::strip)
                .filter(line -> !PlainText.blank(line))
                .toList();
    }

    boolean says(Detail question, boolean yes) {
        return get(question).equals(yes ? "是" : "否");
    }

    /** The day given, from 1949 to 2199; empty when none is, or when it is no such day. */
    public Optional<LocalDate> date(Detail detail) {
        try {
            return get(detail).matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d")
                    ? Optional.of(LocalDate.parse(get(detail))).filter(day -> day.getYear() >= FIRST_YEAR)
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The whole number given, from 0 up; empty when none is, or when it is no number. */
    public OptionalInt number(Detail detail) {
        return get(detail).matches("\\d{1,7}") ? OptionalInt.of(Integer.parseInt(get(detail))) : OptionalInt.empty();
    }
}
