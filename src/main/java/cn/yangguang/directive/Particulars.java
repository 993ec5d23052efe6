package cn.yangguang.directive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The details given with a step; blank ones count as not given. */
public record Particulars(Map<Detail, String> details) {

    public static final Particulars NONE = new Particulars(Map.of());

    /** The most characters one detail may have. */
    public static final int LONGEST = 4000;

    /** A page of this installation: nothing that leaves it, nothing that runs. */
    private static final Pattern LINK = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._?=&%-]{0,300}");

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
    Particulars with(Detail detail, String text) {
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

    /** The words between the spaces and line ends. */
    public List<String> list(Detail detail) {
        return Stream.of(get(detail).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The number given; empty when none is, or when it is none from 1 to 250. */
    public Optional<Integer> days() {
        return Optional.of(get(Detail.DAYS))
                .filter(text -> text.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .filter(days -> days <= 250);
    }

    boolean wellFormed(Detail detail) {
        return switch (detail.type()) {
            case NUMBER -> days().isPresent();
            case CHOICE -> detail.choices().stream().anyMatch(c -> c.value().equals(get(detail)));
            case LINKS -> list(detail).stream().allMatch(LINK.asMatchPredicate());
            default -> true;
        };
    }
}
