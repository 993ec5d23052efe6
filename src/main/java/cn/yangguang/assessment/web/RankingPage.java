package cn.yangguang.assessment.web;

import cn.yangguang.assessment.Assessment;
import cn.yangguang.assessment.AssessmentAction;
import cn.yangguang.assessment.Assessments;
import cn.yangguang.assessment.Scorecard;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One assessment: its ranking, what can be done, the ranking as files. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN, Duty.VILLAGE_REPORTER})
public class RankingPage {

    private static final String AT = "/office/assessments/{id:\\d{1,18}}";

    /**
     * The page.
     *
     * @param cards the best first
     * @param names of organs, by key
     * @param appealUntil last day for appeals, empty before the result was told
     */
    public record View(
            Assessment assessment,
            List<Scorecard> cards,
            Function<String, String> names,
            Set<AssessmentAction> allowed,
            Optional<LocalDate> appealUntil,
            FormProblems problems) {

        public boolean may(AssessmentAction action) {
            return allowed.contains(action);
        }

        public String at(String more) {
            return "/office/assessments/" + assessment.id() + more;
        }
    }

    private final AssessmentDesk desk;
    private final Assessments assessments;
    private final Pages pages;

    RankingPage(AssessmentDesk desk, Assessments assessments, Pages pages) {
        this.desk = desk;
        this.assessments = assessments;
        this.pages = pages;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return page(request, who, id, List.of());
    }

    @PostMapping(AT + "/beginning")
    ResponseEntity<byte[]> begin(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        desk.seen(who, id);
        return done(request, who, id, assessments.begin(id, who));
    }

    @PostMapping(AT + "/announcement")
    ResponseEntity<byte[]> announce(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        desk.seen(who, id);
        return done(request, who, id, assessments.announce(id, who));
    }

    @PostMapping(AT + "/finish")
    ResponseEntity<byte[]> finish(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        desk.seen(who, id);
        return done(request, who, id, assessments.finish(id, who));
    }

    @GetMapping(AT + ".csv")
    ResponseEntity<byte[]> table(SignedIn who, @PathVariable long id) {
        Assessment one = desk.seen(who, id);
        return RankingFiles.csv(one, assessments.cards(one), desk::name);
    }

    @GetMapping(AT + ".json")
    ResponseEntity<byte[]> data(SignedIn who, @PathVariable long id) {
        Assessment one = desk.seen(who, id);
        return RankingFiles.json(one, assessments.cards(one), desk::name);
    }

    private ResponseEntity<byte[]> done(
            HttpServletRequest request, SignedIn who, long id, List<FieldProblem> problems) {
        return problems.isEmpty()
                ? AssessmentDesk.to("/office/assessments/" + id + "?said=assessment-done")
                : page(request, who, id, problems);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, SignedIn who, long id, List<FieldProblem> problems) {
        Assessment one = desk.seen(who, id);
        return pages.show(
                request,
                AssessmentDesk.status(problems),
                "cn/yangguang/assessment/web/ranking.jte",
                new View(
                        one,
                        assessments.cards(one),
                        desk::name,
                        Arrays.stream(AssessmentAction.values())
                                .filter(action -> action.refusals(one.stage(), who.person(), one.organ())
                                        .isEmpty())
                                .collect(Collectors.toSet()),
                        assessments.appealUntil(one),
                        new FormProblems(problems)));
    }
}
