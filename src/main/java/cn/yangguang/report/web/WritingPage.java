package cn.yangguang.report.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.Author;
import cn.yangguang.report.EnteredFigure;
import cn.yangguang.report.ReportYears;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is written on the desk. Readers without a duty to write get in as well, to be told why not in words. */
@Controller
@RequestMapping("/office/reports/{organ}/" + ReportYears.CHAPTERS)
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
class WritingPage {

    private final AnnualReports reports;
    private final WorkbenchPage workbench;

    WritingPage(AnnualReports reports, WorkbenchPage workbench) {
        this.reports = reports;
        this.workbench = workbench;
    }

    @PostMapping("/chapters/{number}")
    ResponseEntity<byte[]> chapter(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text) {
        var problems = reports.writeChapter(organ, read(who, organ, year), number(number), text, author(who));
        return workbench.after(request, who, organ, year, problems, "chapter-" + number, Map.of("text", text));
    }

    @PostMapping("/chapters/{number}/generated")
    ResponseEntity<byte[]> generated(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable String number) {
        var problems = reports.useGeneratedText(organ, read(who, organ, year), number(number), author(who));
        return workbench.after(request, who, organ, year, problems, "chapter-" + number, Map.of());
    }

    @PostMapping("/notes")
    ResponseEntity<byte[]> note(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String text) {
        var problems = reports.writeNote(organ, read(who, organ, year), finding, text, author(who));
        // The finding's key names the form inside the page; a browser is led to the list of findings.
        String form = problems.isEmpty() ? "findings" : finding;
        return workbench.after(request, who, organ, year, problems, form, Map.of("text", text));
    }

    @PostMapping("/figures")
    ResponseEntity<byte[]> figures(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam Map<String, String> form) {
        var values = new EnumMap<EnteredFigure, String>(EnteredFigure.class);
        for (var figure : EnteredFigure.values()) {
            Optional.ofNullable(form.get(figure.code())).ifPresent(text -> values.put(figure, text));
        }
        var problems = reports.enterFigures(organ, read(who, organ, year), values, author(who));
        return workbench.after(request, who, organ, year, problems, "figures", form);
    }

    @PostMapping("/signing")
    ResponseEntity<byte[]> sign(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam(defaultValue = "") String day) {
        int asked = read(who, organ, year);
        List<FieldProblem> problems;
        try {
            var date = day.isBlank() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(day.strip()));
            problems = reports.sign(organ, asked, date, author(who));
        } catch (DateTimeParseException noDay) {
            problems = List.of(FieldProblem.of("day", "report.problem.date"));
        }
        return workbench.after(request, who, organ, year, problems, "signing", Map.of("day", day));
    }

    private static Author author(SignedIn who) {
        return Author.of(who.person(), who.origin());
    }

    private static int number(String text) {
        if (!text.matches("[0-6]")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Integer.parseInt(text);
    }

    private static int read(SignedIn who, String organ, String year) {
        Integer asked = Years.read(year);
        if (asked == null || !Desk.reads(who.person(), organ)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return asked;
    }
}
