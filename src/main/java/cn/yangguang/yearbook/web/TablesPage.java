package cn.yangguang.yearbook.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearbook.web.Desks.Returned;
import cn.yangguang.yearform.FormCell;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of a draft; below them the form for figures that no record shows. */
@Controller
@RequestMapping("/office/reports/{organ}/{year}/tables")
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
class TablesPage {

    private static final String TEMPLATE = "cn/yangguang/yearbook/web/tables.jte";

    private final Yearbooks yearbooks;
    private final Desks desks;
    private final Pages pages;

    TablesPage(Yearbooks yearbooks, Desks desks, Pages pages) {
        this.yearbooks = yearbooks;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String year) {
        Draft draft = desks.draft(who, organ, year);
        if (draft.form().tables().isEmpty()) {
            throw Desks.absent();
        }
        var desk = desks.view(request, draft, who, Returned.NOTHING);
        return pages.show(request, TEMPLATE, new TablesView(desk, List.of(), Map.of()));
    }

    /** Field names are the codes of cells; what is no cell is left alone. */
    @PostMapping
    ResponseEntity<byte[]> enter(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam Map<String, String> form) {
        Draft draft = desks.draft(who, organ, year);
        Set<String> cells = draft.form().cells().stream().map(FormCell::code).collect(Collectors.toSet());
        var values = new TreeMap<>(form);
        values.keySet().retainAll(cells);
        var problems = yearbooks.enterFigures(organ, draft.year(), values, Desks.hand(who));
        if (problems.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(DeskView.base(draft) + "/tables?said=yearbook-saved#entering"))
                    .build();
        }
        var desk = desks.view(request, draft, who, Returned.NOTHING);
        return pages.show(request, Desks.status(problems), TEMPLATE, new TablesView(desk, problems, values));
    }
}
