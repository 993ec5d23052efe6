package cn.yangguang.yearbook.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.report.ReportYears;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearbook.web.Desks.Returned;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The text of one part, with the figures that can be put into it and what was said last year. */
@Controller
@RequestMapping("/office/reports/{organ}/" + ReportYears.FORMS + "/parts/{number:[0-9]}")
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
class PartPage {

    private static final String TEMPLATE = "cn/yangguang/yearbook/web/part.jte";

    private final Yearbooks yearbooks;
    private final Desks desks;
    private final Pages pages;

    PartPage(Yearbooks yearbooks, Desks desks, Pages pages) {
        this.yearbooks = yearbooks;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable int number) {
        return page(request, HttpStatus.OK, desks.draft(who, organ, year), who, number, null, List.of());
    }

    /**
     * @param act save; usual: back to the usual words; insert: puts the chosen reference at the end of the text and saves nothing,
     *     for browsers without scripts
     */
    @PostMapping
    ResponseEntity<byte[]> write(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "save") String act) {
        Draft draft = desks.draft(who, organ, year);
        if (act.equals("insert")) {
            return page(request, HttpStatus.OK, draft, who, number, text + reference, List.of());
        }
        var problems =
                yearbooks.writePart(organ, draft.year(), number, act.equals("usual") ? null : text, Desks.hand(who));
        if (problems.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(DeskView.base(draft) + "/parts/" + number + "?said=yearbook-saved"))
                    .build();
        }
        return page(request, Desks.status(problems), draft, who, number, text, problems);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpStatus status,
            Draft draft,
            SignedIn who,
            int number,
            @Nullable String given,
            List<FieldProblem> problems) {
        if (number > draft.form().parts().size()) {
            throw Desks.absent();
        }
        var desk = desks.view(request, draft, who, Returned.NOTHING);
        String text = given == null ? draft.source(number) : given;
        String problem = String.join(
                " ",
                problems.stream()
                        .map(p -> p.text(pages.screen(request).words()))
                        .toList());
        return pages.show(request, status, TEMPLATE, new PartView(desk, number, text, problem));
    }
}
