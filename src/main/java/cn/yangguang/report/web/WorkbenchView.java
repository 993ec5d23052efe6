package cn.yangguang.report.web;

import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Screen;
import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.Chapter;
import cn.yangguang.report.EnteredFigure;
import cn.yangguang.report.Finding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One report on the desk.
 *
 * @param writes whether the person may write in it
 * @param over whether its year is over
 * @param told what inspections, complaints, appraisal and assessment give to tell, not yet in the text; or empty
 * @param mistakes what was wrong with the form sent last, if it was refused
 */
public record WorkbenchView(AnnualReport report, boolean writes, boolean over, String told, Mistakes mistakes) {

    /**
     * A form that came back.
     *
     * @param form its name on the page, such as chapter-5
     * @param given what was in it
     */
    public record Mistakes(String form, List<FieldProblem> problems, Map<String, String> given) {
        static final Mistakes NONE = new Mistakes("", List.of(), Map.of());

        boolean refused() {
            return problems.stream().anyMatch(p -> p.field().isEmpty());
        }
    }

    /** A part of the text: 0 is the opening. */
    public record Part(int number, String heading, String text, String generated, boolean edited) {}

    public String base() {
        return "/office/reports/" + report.figures().organ().code() + "/"
                + report.figures().year();
    }

    public String publicAddress() {
        return "/organs/" + report.figures().organ().code() + "/reports/"
                + report.figures().year();
    }

    public long open() {
        return report.findings().stream().filter(Finding::blocks).count();
    }

    /** Why the act was refused as a whole, or empty. */
    public String refusal(Screen screen) {
        return mistakes.problems().stream()
                .filter(p -> p.field().isEmpty())
                .map(p -> p.text(screen.words()))
                .collect(Collectors.joining());
    }

    /** What is wrong with a field of a form, or empty. */
    public String error(String form, String field, Screen screen) {
        if (!mistakes.form().equals(form)) {
            return "";
        }
        return mistakes.problems().stream()
                .filter(p -> p.field().equals(field))
                .map(p -> p.text(screen.words()))
                .collect(Collectors.joining());
    }

    /** What stands in a field: what was given if the form came back, otherwise what is stored. */
    public String value(String form, String field, @Nullable String stored) {
        String given = mistakes.form().equals(form) ? mistakes.given().get(field) : null;
        return Objects.requireNonNullElse(given, Objects.requireNonNullElse(stored, ""));
    }

    /** The chapter that takes in what is told: 其他需要报告的事项. */
    public int place() {
        return Chapter.OTHER.number();
    }

    /** That chapter with what is told behind its own words. */
    public String withTold() {
        String own = report.isEdited(Chapter.OTHER) ? report.text(Chapter.OTHER) : "";
        return own.isEmpty() ? told : own + "\n" + told;
    }

    /** Whether the chapter says it already. */
    public boolean toldAlready() {
        return report.text(Chapter.OTHER).contains(told);
    }

    public List<Part> parts(String openingTitle) {
        var opening =
                new Part(0, openingTitle, report.opening(), report.generatedOpening(), report.editedOpening() != null);
        return Stream.concat(Stream.of(opening), Arrays.stream(Chapter.values()).map(this::part))
                .toList();
    }

    private Part part(Chapter chapter) {
        return new Part(
                chapter.number(),
                chapter.heading(),
                report.text(chapter),
                report.generated(chapter),
                report.isEdited(chapter));
    }

    /** The figure as stated, or empty. */
    public String stated(EnteredFigure figure) {
        var f = report.figures();
        Number value = switch (figure) {
            case RECEIVED -> f.requests().received();
            case ANSWERED -> f.requests().answered();
            case CHARGED -> f.fees().charged();
            case REDUCED -> f.fees().reduced();
            case REVIEWS -> f.remedies().reviews();
            case LAWSUITS -> f.remedies().lawsuits();
        };
        return value == null ? "" : new BigDecimal(value.toString()).toPlainString();
    }

    public String day() {
        return report.date() == null ? "" : report.date().toString();
    }
}
