package cn.yangguang.yearbook.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalEntry;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.yearbook.CellFigure;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearbook.web.Desks.Returned;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearChecks;
import cn.yangguang.yearform.YearRule;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One figure: what the records give, what a person stated and why, the rules it stands in, and everything done to it. */
@Controller
@RequestMapping("/office/reports/{organ}/{year}/tables/{cell:[A-Za-z0-9.]{1,40}}")
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
public class CellPage {

    private static final String TEMPLATE = "cn/yangguang/yearbook/web/cell.jte";

    private final Yearbooks yearbooks;
    private final Journal journal;
    private final Desks desks;
    private final Pages pages;

    CellPage(Yearbooks yearbooks, Journal journal, Desks desks, Pages pages) {
        this.yearbooks = yearbooks;
        this.journal = journal;
        this.desks = desks;
        this.pages = pages;
    }

    /** @param rules those the cell stands in, in words */
    public record View(
            TablesView tables, FormCell cell, CellFigure figure, List<YearRule> rules, List<JournalEntry> history) {

        /** The records behind the figure. */
        public String records() {
            return "/office/figures/" + tables.desk().draft().year() + "/" + cell.code() + "?organ="
                    + tables.desk().draft().organ().key();
        }
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable String cell) {
        Draft draft = desks.draft(who, organ, year);
        return page(request, HttpStatus.OK, draft, who, cell, List.of(), Map.of());
    }

    /** A counted figure is changed with a reason; one that no record shows is simply stated. */
    @PostMapping
    ResponseEntity<byte[]> write(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable String cell,
            @RequestParam Map<String, String> form) {
        Draft draft = desks.draft(who, organ, year);
        String value = form.getOrDefault("value", "");
        var problems = draft.figure(cell).counted() == null
                ? yearbooks.enterFigures(organ, draft.year(), Map.of(cell, value), Desks.hand(who))
                : yearbooks.adjust(organ, draft.year(), cell, value, form.getOrDefault("reason", ""), Desks.hand(who));
        if (problems.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(DeskView.base(draft) + "/tables/" + cell + "?said=yearbook-saved"))
                    .build();
        }
        return page(request, Desks.status(problems), draft, who, cell, problems, form);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpStatus status,
            Draft draft,
            SignedIn who,
            String cell,
            List<FieldProblem> problems,
            Map<String, String> given) {
        FormCell known = draft.form().cell(cell).orElseThrow(Desks::absent);
        List<YearRule> rules = YearChecks.rules(draft.form()).stream()
                .filter(rule ->
                        rule.kind() == YearRule.Kind.RELATION && rule.cells().contains(cell))
                .toList();
        var tables = new TablesView(desks.view(request, draft, who, Returned.NOTHING), problems, given);
        String object = "yearbook/" + draft.organ().key() + "/" + draft.year() + "/figure/" + cell;
        var view = new View(tables, known, draft.figure(cell), rules, journal.historyOf(object));
        return pages.show(request, status, TEMPLATE, view);
    }
}
