package cn.yangguang;

import cn.yangguang.calendar.Suspension;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Reads what people type for a period: a date, a number of days, suspensions {@code from..to;from..to}. */
@NullMarked
final class WorkdaysInput {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");

    private WorkdaysInput() {}

    static Optional<LocalDate> date(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** None for empty text; nothing at all when a single one of them is wrong. */
    static Optional<List<Suspension>> suspensions(String text) {
        List<Suspension> suspensions = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.split(";", -1)) {
            Optional<Suspension> suspension = suspension(part.strip());
            if (suspension.isEmpty()) {
                return Optional.empty();
            }
            suspensions.add(suspension.get());
        }
        return Optional.of(suspensions);
    }

    private static Optional<Suspension> suspension(String part) {
        int dots = part.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> to = date(part.substring(dots + 2).strip());
        try {
            return date(part.substring(0, dots).strip()).flatMap(from -> to.map(end -> new Suspension(from, end)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
