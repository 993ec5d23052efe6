package cn.yangguang.complaint;

import java.util.EnumMap;
import java.util.Map;

/** The details given with a step; blank ones count as not given. */
public record ComplaintParticulars(Map<ComplaintDetail, String> details) {

    public static final ComplaintParticulars NONE = new ComplaintParticulars(Map.of());

    /** The most characters one detail may have. */
    public static final int LONGEST = 4000;

    public ComplaintParticulars {
        Map<ComplaintDetail, String> given = new EnumMap<>(ComplaintDetail.class);
        details.forEach((detail, text) -> {
            if (!text.isBlank()) {
                given.put(detail, text.strip());
            }
        });
        details = Map.copyOf(given);
    }

    public static ComplaintParticulars of(ComplaintDetail detail, String text) {
        return new ComplaintParticulars(Map.of(detail, text));
    }

    /** These particulars and one more. */
    public ComplaintParticulars with(ComplaintDetail detail, String text) {
        Map<ComplaintDetail, String> more = new EnumMap<>(ComplaintDetail.class);
        more.putAll(details);
        more.put(detail, text);
        return new ComplaintParticulars(more);
    }

    public boolean gives(ComplaintDetail detail) {
        return details.containsKey(detail);
    }

    /** The words given, or empty ones. */
    public String get(ComplaintDetail detail) {
        return details.getOrDefault(detail, "");
    }

    /** The whole number given, or 0. */
    public int number(ComplaintDetail detail) {
        return get(detail).matches("\\d{1,4}") ? Integer.parseInt(get(detail)) : 0;
    }

    /** The id given, or null. */
    @org.jspecify.annotations.Nullable
    Long id(ComplaintDetail detail) {
        return get(detail).matches("\\d{1,18}") ? Long.valueOf(get(detail)) : null;
    }
}
