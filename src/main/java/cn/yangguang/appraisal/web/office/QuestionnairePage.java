package cn.yangguang.appraisal.web.office;

import cn.yangguang.appraisal.AppraisalResults;
import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.QuestionnaireAction;
import cn.yangguang.appraisal.QuestionnaireStage;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.appraisal.web.ResultCharts;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Chart;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One questionnaire: its questions, what can be done, what came in so far. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class QuestionnairePage {

    private static final String AT = "/office/appraisals/{id:\\d{1,18}}";

    /**
     * The page.
     *
     * @param allowed what this person may do now
     * @param words what was written, by question
     */
    public record View(
            Questionnaire questionnaire,
            String organ,
            QuestionnaireStage stage,
            Set<QuestionnaireAction> allowed,
            AppraisalResults.Result result,
            List<Chart> charts,
            Map<Integer, List<String>> words,
            List<AppraisalResults.Batch> batches,
            FormProblems problems) {

        public boolean may(QuestionnaireAction action) {
            return allowed.contains(action);
        }

        public String at(String noun) {
            return "/office/appraisals/" + questionnaire.id() + "/" + noun;
        }
    }

    private final AppraisalDesk desk;
    private final Questionnaires questionnaires;
    private final AppraisalResults results;
    private final Pages pages;

    QuestionnairePage(AppraisalDesk desk, Questionnaires questionnaires, AppraisalResults results, Pages pages) {
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.results = results;
        this.pages = pages;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return page(request, who, id, List.of());
    }

    @PostMapping(AT + "/opening")
    ResponseEntity<byte[]> open(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        desk.seen(who, id);
        return done(request, who, id, questionnaires.open(id, who), "appraisal-opened");
    }

    @PostMapping(AT + "/closing")
    ResponseEntity<byte[]> close(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        desk.seen(who, id);
        return done(request, who, id, questionnaires.close(id, Typed.line(request, "reason"), who), "appraisal-closed");
    }

    @GetMapping(AT + ".csv")
    ResponseEntity<byte[]> table(SignedIn who, @PathVariable long id) {
        return ResultCharts.file("appraisal-" + id, results.of(desk.seen(who, id)));
    }

    private ResponseEntity<byte[]> done(
            HttpServletRequest request, SignedIn who, long id, List<FieldProblem> problems, String said) {
        return problems.isEmpty()
                ? AppraisalDesk.to("/office/appraisals/" + id + "?said=" + said)
                : page(request, who, id, problems);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, SignedIn who, long id, List<FieldProblem> problems) {
        Questionnaire one = desk.seen(who, id);
        AppraisalResults.Result result = results.of(one);
        HttpStatus status = AppraisalDesk.status(problems);
        return pages.show(
                request,
                status,
                "cn/yangguang/appraisal/web/office/questionnaire.jte",
                new View(
                        one,
                        desk.name(one.organ()),
                        one.stage(questionnaires.today()),
                        Arrays.stream(QuestionnaireAction.values())
                                .filter(action -> action.refusals(one, who.person(), questionnaires.today())
                                        .isEmpty())
                                .collect(Collectors.toSet()),
                        result,
                        ResultCharts.of(result, pages.screen(request).words()),
                        results.words(one),
                        results.batches(one),
                        new FormProblems(problems)));
    }
}
