package cn.yangguang.assessment.web;

import cn.yangguang.assessment.Assessment;
import cn.yangguang.assessment.Assessment.Content;
import cn.yangguang.assessment.Assessments;
import cn.yangguang.assessment.NamedFigure;
import cn.yangguang.assessment.ScoringTable;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An assessment is drafted from a table of its year, or changed while it is a draft. */
@Controller
@Serves(Duty.INSPECTOR)
public class WriteAssessmentPage {

    /**
     * The form as typed.
     *
     * @param id of the draft, 0 for a new one
     * @param tables proposed for the year
     * @param assessable organs below the one that assesses, and itself
     */
    public record View(
            long id, AssessmentForm form, List<ScoringTable> tables, List<Organ> assessable, FormProblems problems) {

        public String action() {
            return id == 0 ? "/office/assessments" : "/office/assessments/" + id;
        }

        public NamedFigure[] figures() {
            return NamedFigure.values();
        }
    }

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final Organs organs;
    private final Pages pages;

    WriteAssessmentPage(AssessmentDesk desk, Assessments assessments, Organs organs, Pages pages) {
        this.desk = desk;
        this.assessments = assessments;
        this.organs = organs;
        this.pages = pages;
    }

    /** {@code year} and {@code table} choose what is proposed. */
    @GetMapping("/office/assessments/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who) {
        String asked = Typed.line(request, "year");
        int year = asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : assessments.today().getYear();
        List<ScoringTable> tables = assessments.tables(year);
        String chosen = Typed.line(request, "table");
        String text = tables.stream()
                .filter(table -> table.code().equals(chosen))
                .findFirst()
                .or(() -> tables.stream().findFirst())
                .map(ScoringTable::text)
                .orElse("");
        var form = AssessmentForm.usual(year, assessments.today(), assessments.appealDays(), text);
        return page(request, who, 0, form, List.of());
    }

    @PostMapping("/office/assessments")
    ResponseEntity<byte[]> draft(HttpServletRequest request, SignedIn who) {
        AssessmentForm form = AssessmentForm.read(request);
        List<FieldProblem> wrong = new ArrayList<>(form.problems());
        if (!wrong.isEmpty()) {
            return page(request, who, 0, form, wrong);
        }
        return switch (assessments.draft(organ(who), allowed(form.content(), who), who)) {
            case Assessments.Drafted.Done(long id) ->
                AssessmentDesk.to("/office/assessments/" + id + "?said=assessment-drafted");
            case Assessments.Drafted.Refused(var problems) -> page(request, who, 0, form, problems);
        };
    }

    @GetMapping("/office/assessments/{id:\\d{1,18}}/text")
    ResponseEntity<byte[]> edit(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Assessment one = desk.seen(who, id);
        return page(request, who, id, AssessmentForm.of(one.content()), List.of());
    }

    @PostMapping("/office/assessments/{id:\\d{1,18}}")
    ResponseEntity<byte[]> change(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        desk.seen(who, id);
        AssessmentForm form = AssessmentForm.read(request);
        List<FieldProblem> problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            problems.addAll(assessments.change(id, allowed(form.content(), who), who));
        }
        return problems.isEmpty()
                ? AssessmentDesk.to("/office/assessments/" + id + "?said=assessment-changed")
                : page(request, who, id, form, problems);
    }

    /** Only organs below, and the organ itself. */
    private Content allowed(Content content, SignedIn who) {
        List<String> keys = assessable(who).stream().map(Organ::key).toList();
        return new Content(
                content.year(),
                content.title(),
                content.dueOn(),
                content.appealDays(),
                content.table(),
                content.assessed().stream().filter(keys::contains).toList());
    }

    private static String organ(SignedIn who) {
        return who.person().organsOf(Set.of(Duty.INSPECTOR)).stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private List<Organ> assessable(SignedIn who) {
        List<Organ> all = new ArrayList<>(organs.find(organ(who)).stream().toList());
        all.addAll(organs.activeBelow(organ(who)));
        return all;
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, SignedIn who, long id, AssessmentForm form, List<FieldProblem> problems) {
        HttpStatus status = AssessmentDesk.status(problems);
        return pages.show(
                request,
                status,
                "cn/yangguang/assessment/web/write.jte",
                new View(
                        id,
                        form,
                        assessments.tables(form.yearOr(assessments.today().getYear())),
                        assessable(who),
                        new FormProblems(problems)));
    }
}
