package cn.yangguang.obligation.web;

import cn.yangguang.obligation.OwnRhythms;
import cn.yangguang.obligation.Rhythm;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rhythm as it was typed.
 *
 * @param term {@code days} or {@code date}
 */
public record RhythmForm(
        String kind,
        String term,
        String days,
        boolean calendarDays,
        String month,
        String day,
        boolean ahead,
        String from,
        String reason) {

    static RhythmForm blank(LocalDate today) {
        return new RhythmForm("EVENT", "days", "20", false, "1", "20", false, today.toString(), "");
    }

    static RhythmForm read(HttpServletRequest request) {
        return new RhythmForm(
                Typed.line(request, "kind"),
                Typed.line(request, "term"),
                Typed.line(request, "days"),
                Typed.line(request, "calendarDays").equals("true"),
                Typed.line(request, "month"),
                Typed.line(request, "day"),
                Typed.line(request, "ahead").equals("true"),
                Typed.line(request, "from"),
                Typed.lines(request.getParameter("reason")));
    }

    Optional<LocalDate> fromDay() {
        try {
            return Optional.of(LocalDate.parse(from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with the fields by themselves. */
    List<FieldProblem> problems() {
        return Stream.of(
                        fromDay().isEmpty() ? FieldProblem.of("from", "obligation.import.day", from) : null,
                        rhythm().isEmpty() ? FieldProblem.of("term", "obligation.problem.rhythm") : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Empty when the fields make none, such as a day of the month after an event. */
    Optional<Rhythm> rhythm() {
        Optional<Rhythm.Kind> of = Stream.of(Rhythm.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
        return of.flatMap(known -> term.equals("date")
                ? OwnRhythms.onDay(known, number(month), number(day), ahead, reason)
                : OwnRhythms.inDays(known, days.isEmpty() ? 0 : number(days), !calendarDays));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }
}
