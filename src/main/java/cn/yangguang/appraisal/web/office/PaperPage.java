package cn.yangguang.appraisal.web.office;

import cn.yangguang.appraisal.Answers;
import cn.yangguang.appraisal.PaperSheets;
import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.Sheets;
import cn.yangguang.appraisal.web.SheetForm;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Paper: questionnaires printed with codes that nobody sees again, and sheets keyed in one after the other. */
@Controller
@Serves(Duty.HANDLER)
public class PaperPage {

    private static final String AT = "/office/appraisals/{id:\\d{1,18}}";

    /** The form of a sheet, as typed. */
    public record View(
            Questionnaire questionnaire,
            Answers answers,
            String code,
            String batch,
            String once,
            FormProblems problems) {

        public String action() {
            return "/office/appraisals/" + questionnaire.id() + "/sheets";
        }
    }

    /** @param many as typed */
    public record PrintView(Questionnaire questionnaire, String batch, String many, FormProblems problems) {}

    private final AppraisalDesk desk;
    private final Sheets sheets;
    private final PaperSheets paper;
    private final SiteAddress site;
    private final Pages pages;

    PaperPage(AppraisalDesk desk, Sheets sheets, PaperSheets paper, SiteAddress site, Pages pages) {
        this.desk = desk;
        this.sheets = sheets;
        this.paper = paper;
        this.site = site;
        this.pages = pages;
    }

    @GetMapping(AT + "/paper")
    ResponseEntity<byte[]> ask(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return asked(request, desk.seen(who, id), List.of());
    }

    @PostMapping(AT + "/paper")
    ResponseEntity<byte[]> print(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Questionnaire one = desk.seen(who, id);
        String many = Typed.line(request, "many");
        return switch (sheets.issue(
                id, Typed.line(request, "batch"), many.matches("\\d{1,4}") ? Integer.parseInt(many) : 0, who)) {
            case Sheets.Issued.Refused(var problems) -> asked(request, one, problems);
            case Sheets.Issued.Codes(var codes) ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "application/pdf")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"questionnaire-" + id + ".pdf\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(paper.print(one, desk.fullName(one.organ()), address(one), codes));
        };
    }

    @GetMapping(AT + "/sheets")
    ResponseEntity<byte[]> key(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Questionnaire one = desk.seen(who, id);
        return keyed(
                request, one, new Answers(Map.of(), Map.of()), UUID.randomUUID().toString(), List.of());
    }

    @PostMapping(AT + "/sheets")
    ResponseEntity<byte[]> keyIn(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Questionnaire one = desk.seen(who, id);
        Answers answers = SheetForm.read(request, one);
        String batch = Typed.line(request, "batch");
        String once = Typed.line(request, "once");
        List<FieldProblem> problems = once.matches("[0-9a-f-]{36}")
                ? sheets.keyIn(id, answers, Typed.line(request, "code"), batch, once, who)
                : List.of(FieldProblem.of("", "appraisal.problem.old"));
        return problems.isEmpty()
                ? AppraisalDesk.to("/office/appraisals/" + id + "/sheets?said=appraisal-keyed&batch="
                        + URLEncoder.encode(batch, StandardCharsets.UTF_8))
                : keyed(request, one, answers, once, problems);
    }

    private String address(Questionnaire one) {
        String path = "/appraisals/organs/" + one.organ() + "/" + one.content().year() + "/sheet";
        String whole = site.of(path);
        return whole.equals(path) ? "" : whole;
    }

    private ResponseEntity<byte[]> asked(HttpServletRequest request, Questionnaire one, List<FieldProblem> problems) {
        HttpStatus status = AppraisalDesk.status(problems);
        return pages.show(
                request,
                status,
                "cn/yangguang/appraisal/web/office/print.jte",
                new PrintView(
                        one, Typed.line(request, "batch"), Typed.line(request, "many"), new FormProblems(problems)));
    }

    private ResponseEntity<byte[]> keyed(
            HttpServletRequest request, Questionnaire one, Answers answers, String once, List<FieldProblem> problems) {
        return pages.show(
                request,
                AppraisalDesk.status(problems),
                "cn/yangguang/appraisal/web/office/key-sheet.jte",
                new View(
                        one,
                        answers,
                        Typed.line(request, "code"),
                        Typed.line(request, "batch"),
                        once,
                        new FormProblems(problems)));
    }
}
