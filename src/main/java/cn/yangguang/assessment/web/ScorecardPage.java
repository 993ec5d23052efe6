package cn.yangguang.assessment.web;

import cn.yangguang.assessment.Appeal;
import cn.yangguang.assessment.Assessment;
import cn.yangguang.assessment.AssessmentAction;
import cn.yangguang.assessment.Assessments;
import cn.yangguang.assessment.Scorecard;
import cn.yangguang.assessment.Scoring;
import cn.yangguang.assessment.Scoring.Judgement;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The scores of one organ: figures with the page behind them, judgements, appeals. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN, Duty.VILLAGE_REPORTER})
public class ScorecardPage {

    private static final String ROUND = "/office/assessments/{id:\\d{1,18}}";
    private static final String AT = ROUND + "/organs/{organ}";

    /**
     * The page.
     *
     * @param name of the organ
     * @param scores whether this person scores judged items now
     * @param appeals whether this person may appeal for the organ now
     * @param decides whether this person decides appeals now
     */
    public record View(
            Assessment assessment,
            Scorecard card,
            String name,
            List<Appeal> made,
            boolean scores,
            boolean appeals,
            boolean decides,
            FormProblems problems) {

        public Optional<Appeal> appeal(int item) {
            return made.stream().filter(appeal -> appeal.item() == item).findFirst();
        }

        public String at(String more) {
            return "/office/assessments/" + assessment.id() + "/organs/" + card.organ() + more;
        }
    }

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final Scoring scoring;
    private final Pages pages;

    ScorecardPage(AssessmentDesk desk, Assessments assessments, Scoring scoring, Pages pages) {
        this.desk = desk;
        this.assessments = assessments;
        this.scoring = scoring;
        this.pages = pages;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable String organ) {
        return page(request, who, id, organ, List.of());
    }

    @PostMapping(AT + "/items/{n:\\d{1,2}}/score")
    ResponseEntity<byte[]> judge(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @PathVariable String organ,
            @PathVariable int n) {
        desk.seen(who, id);
        return done(request, who, id, organ, scoring.judge(id, organ, n, judgement(request), who));
    }

    @PostMapping(AT + "/items/{n:\\d{1,2}}/appeal")
    ResponseEntity<byte[]> appeal(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @PathVariable String organ,
            @PathVariable int n) {
        desk.seen(who, id);
        Judgement typed = judgement(request);
        return done(request, who, id, organ, scoring.appeal(id, organ, n, typed.reason(), typed.evidence(), who));
    }

    /** {@code upheld=yes} gives the new points, anything else leaves the score. */
    @PostMapping(AT + "/appeals/{appeal:\\d{1,18}}")
    ResponseEntity<byte[]> decide(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @PathVariable String organ,
            @PathVariable long appeal) {
        Assessment one = desk.seen(who, id);
        if (scoring.appeals(one).stream().noneMatch(made -> made.id() == appeal)) {
            throw AssessmentDesk.notThere();
        }
        boolean upheld = Typed.line(request, "upheld").equals("yes");
        return done(request, who, id, organ, scoring.decide(appeal, upheld, judgement(request), who));
    }

    private static Judgement judgement(HttpServletRequest request) {
        return new Judgement(
                Typed.line(request, "points"), Typed.line(request, "reason"), Typed.line(request, "evidence"));
    }

    private ResponseEntity<byte[]> done(
            HttpServletRequest request, SignedIn who, long id, String organ, List<FieldProblem> problems) {
        return problems.isEmpty()
                ? AssessmentDesk.to("/office/assessments/" + id + "/organs/" + organ + "?said=assessment-done")
                : page(request, who, id, organ, problems);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, SignedIn who, long id, String organ, List<FieldProblem> problems) {
        Assessment one = desk.seen(who, id);
        Person person = who.person();
        boolean open = assessments
                .appealUntil(one)
                .filter(last -> !assessments.today().isAfter(last))
                .isPresent();
        return pages.show(
                request,
                AssessmentDesk.status(problems),
                "cn/yangguang/assessment/web/scorecard.jte",
                new View(
                        one,
                        desk.card(one, organ),
                        desk.name(organ),
                        scoring.appeals(one).stream()
                                .filter(appeal -> appeal.organ().equals(organ))
                                .toList(),
                        may(AssessmentAction.SCORE, one, person, one.organ()),
                        open && may(AssessmentAction.APPEAL, one, person, organ),
                        may(AssessmentAction.DECIDE, one, person, one.organ()),
                        new FormProblems(problems)));
    }

    private static boolean may(AssessmentAction action, Assessment one, Person person, String organ) {
        return action.refusals(one.stage(), person, organ).isEmpty();
    }
}
