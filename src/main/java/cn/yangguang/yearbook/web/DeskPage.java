package cn.yangguang.yearbook.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.report.ReportYears;
import cn.yangguang.yearbook.Action;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearbook.web.Desks.Returned;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One report on the desk: where it stands, what does not agree, its parts, and what can be done with it as a whole. */
@Controller
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
class DeskPage {

    private static final String TEMPLATE = "cn/yangguang/yearbook/web/desk.jte";
    private static final String ANY = "/office/reports/{organ}/{year}";

    private final Yearbooks yearbooks;
    private final Desks desks;
    private final Pages pages;

    DeskPage(Yearbooks yearbooks, Desks desks, Pages pages) {
        this.yearbooks = yearbooks;
        this.desks = desks;
        this.pages = pages;
    }

    /** The desk; in the years of chapters, that of their 统计表 ({@code /form}). */
    @GetMapping({"/office/reports/{organ}/" + ReportYears.FORMS, ANY + "/form"})
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String year) {
        Draft draft = desks.draft(who, organ, year);
        if (draft.form().tables().isEmpty()) {
            throw Desks.absent();
        }
        return pages.show(request, TEMPLATE, desks.view(request, draft, who, Returned.NOTHING));
    }

    @GetMapping("/office/reports/{organ}/" + ReportYears.FORMS + "/preview")
    ResponseEntity<byte[]> preview(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String year) {
        var view = desks.view(request, desks.draft(who, organ, year), who, Returned.NOTHING);
        return pages.show(request, "cn/yangguang/yearbook/web/preview.jte", view);
    }

    @PostMapping(ANY + "/acts/{noun:[a-z]{1,20}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable String noun,
            @RequestParam(defaultValue = "") String reason) {
        Draft draft = desks.draft(who, organ, year);
        Action action = Action.ofNoun(noun).orElseThrow(Desks::absent);
        var problems = yearbooks.act(organ, draft.year(), action, reason, Desks.hand(who));
        return after(request, who, draft, new Returned(noun, reason, problems), "yearbook-" + noun, "");
    }

    /** A note that explains a finding. */
    @PostMapping(ANY + "/explanations")
    ResponseEntity<byte[]> note(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String text) {
        Draft draft = desks.draft(who, organ, year);
        var problems = yearbooks.writeNote(organ, draft.year(), finding, text, Desks.hand(who));
        return after(request, who, draft, new Returned("note", text, problems), "yearbook-saved", "#findings");
    }

    private ResponseEntity<byte[]> after(
            HttpServletRequest request, SignedIn who, Draft draft, Returned returned, String said, String place) {
        List<FieldProblem> problems = returned.problems();
        if (problems.isEmpty()) {
            String desk = draft.hasParts() ? DeskView.base(draft) : DeskView.base(draft) + "/form";
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(desk + "?said=" + said + place))
                    .build();
        }
        Draft now = yearbooks.draft(draft.organ().key(), draft.year()).orElseThrow();
        return pages.show(request, Desks.status(problems), TEMPLATE, desks.view(request, now, who, returned));
    }
}
