package cn.yangguang.handover.web;

import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days {@code from} and {@code to} as typed; blank is none. */
final class Days {

    private final List<FieldProblem> problems = new ArrayList<>();
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    Days(Map<String, String> typed) {
        this.from = day(typed, "from");
        this.to = day(typed, "to");
    }

    private @Nullable LocalDate day(Map<String, String> typed, String field) {
        LocalDate day = of(typed.getOrDefault(field, ""));
        if (day == null && !typed.getOrDefault(field, "").isBlank()) {
            problems.add(FieldProblem.of(field, "handover.problem.day"));
        }
        return day;
    }

    /** Null when it is no day. */
    static @Nullable LocalDate of(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }
}
