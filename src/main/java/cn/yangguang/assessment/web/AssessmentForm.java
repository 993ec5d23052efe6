package cn.yangguang.assessment.web;

import cn.yangguang.assessment.Assessment.Content;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The form of an assessment as it was filled in. */
public record AssessmentForm(
        String year, String title, String dueOn, String appealDays, String items, List<String> assessed) {

    public AssessmentForm {
        assessed = List.copyOf(assessed);
    }

    static AssessmentForm read(HttpServletRequest request) {
        return new AssessmentForm(
                Typed.line(request, "year"),
                Typed.line(request, "title"),
                Typed.line(request, "dueOn"),
                Typed.line(request, "appealDays"),
                Typed.lines(request.getParameter("items")),
                Typed.all(request, "assessed"));
    }

    static AssessmentForm usual(int year, LocalDate today, int appealDays, String items) {
        return new AssessmentForm(
                "" + year, year + "年政务公开工作考核", today.plusMonths(2).toString(), "" + appealDays, items, List.of());
    }

    static AssessmentForm of(Content content) {
        return new AssessmentForm(
                "" + content.year(),
                content.title(),
                content.dueOn().toString(),
                "" + content.appealDays(),
                content.table(),
                content.assessed());
    }

    /** What cannot be read at all. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!year.matches("20\\d\\d")) {
            problems.add(FieldProblem.of("year", "assessment.problem.year"));
        }
        if (!appealDays.matches("\\d{1,2}")) {
            problems.add(FieldProblem.of("appealDays", "assessment.problem.days", 60));
        }
        try {
            LocalDate.parse(dueOn);
        } catch (DateTimeParseException e) {
            problems.add(FieldProblem.of("dueOn", "assessment.problem.day"));
        }
        return problems;
    }

    /** Only without {@link #problems}. */
    Content content() {
        return new Content(
                Integer.parseInt(year), title, LocalDate.parse(dueOn), Integer.parseInt(appealDays), items, assessed);
    }

    int yearOr(int other) {
        return year.matches("20\\d\\d") ? Integer.parseInt(year) : other;
    }
}
