package cn.yangguang.report.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.Author;
import cn.yangguang.report.ReportFormat;
import cn.yangguang.report.ReportYears;
import cn.yangguang.report.SpokenFigures;
import cn.yangguang.report.ToldBeside;
import cn.yangguang.report.web.WorkbenchView.Mistakes;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One report on the desk: figures, findings, texts; its preview and its files. */
@Controller
@RequestMapping("/office/reports/{organ}/" + ReportYears.CHAPTERS)
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
class WorkbenchPage {

    private static final String TEMPLATE = "cn/yangguang/report/web/workbench.jte";

    private final AnnualReports reports;
    private final ToldBeside told;
    private final Pages pages;

    WorkbenchPage(AnnualReports reports, ToldBeside told, Pages pages) {
        this.reports = reports;
        this.told = told;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String year) {
        return pages.show(request, TEMPLATE, view(report(who, organ, year), who, Mistakes.NONE));
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String year) {
        var view = view(report(who, organ, year), who, Mistakes.NONE);
        return pages.show(request, "cn/yangguang/report/web/preview.jte", view);
    }

    @GetMapping("/report.{format}")
    ResponseEntity<byte[]> file(
            SignedIn who, @PathVariable String organ, @PathVariable String year, @PathVariable String format) {
        var report = report(who, organ, year);
        return ReportFormat.of(format)
                .map(known -> ReportFile.of(report, known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** After an act: on to the place of the form; or the form again, with what was wrong (422), or why it was refused (409). */
    ResponseEntity<byte[]> after(
            HttpServletRequest request,
            SignedIn who,
            String organ,
            String year,
            List<FieldProblem> problems,
            String form,
            Map<String, String> given) {
        if (problems.isEmpty()) {
            var place = "/office/reports/" + organ + "/" + year + "?said=report-saved#" + form;
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(place))
                    .build();
        }
        var mistakes = new Mistakes(form, problems, given);
        var status = mistakes.refused() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show(request, status, TEMPLATE, view(report(who, organ, year), who, mistakes));
    }

    private WorkbenchView view(AnnualReport report, SignedIn who, Mistakes mistakes) {
        var author = Author.of(who.person(), who.origin());
        var figures = report.figures();
        return new WorkbenchView(
                report,
                author.writesFor(figures.organ().code()),
                reports.over(figures.year()),
                told.of(figures.organ().code(), figures.year()).stream()
                        .map(SpokenFigures.Told::plain)
                        .collect(Collectors.joining()),
                mistakes);
    }

    /** A report of another organ is as absent as one that does not exist. */
    private AnnualReport report(SignedIn who, String organ, String year) {
        Integer asked = Years.read(year);
        if (asked == null || !Desk.reads(who.person(), organ)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reports.draft(organ, asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
