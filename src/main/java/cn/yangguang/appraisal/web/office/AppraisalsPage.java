package cn.yangguang.appraisal.web.office;

import cn.yangguang.appraisal.AppraisalFigures;
import cn.yangguang.appraisal.OpinionLooks;
import cn.yangguang.appraisal.Opinions;
import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.QuestionnaireStage;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 社会评议 at a glance: questionnaires by year, what was said of items this year, comments that wait. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class AppraisalsPage {

    /** @param questionnaire with the name of its organ, where it is */
    public record Line(Questionnaire questionnaire, String organ, QuestionnaireStage stage) {}

    /**
     * The page.
     *
     * @param drafts whether the person may draft a questionnaire
     * @param figures of the year, by organ
     * @param items most spoken of, of all organs seen
     */
    public record View(
            int year,
            boolean drafts,
            int waiting,
            List<Line> lines,
            List<Organ> organs,
            Map<String, AppraisalFigures.Year> figures,
            List<Opinions.OfItem> items) {

        /** Organs of whose items somebody spoke. */
        public List<Organ> spokenOf() {
            return organs.stream()
                    .filter(organ -> figures.containsKey(organ.key()))
                    .toList();
        }
    }

    private final AppraisalDesk desk;
    private final Questionnaires questionnaires;
    private final AppraisalFigures figures;
    private final Opinions opinions;
    private final OpinionLooks looks;
    private final Pages pages;

    AppraisalsPage(
            AppraisalDesk desk,
            Questionnaires questionnaires,
            AppraisalFigures figures,
            Opinions opinions,
            OpinionLooks looks,
            Pages pages) {
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.figures = figures;
        this.opinions = opinions;
        this.looks = looks;
        this.pages = pages;
    }

    @GetMapping("/office/appraisals")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        List<Organ> organs = desk.seen(who);
        List<String> keys = organs.stream().map(Organ::key).toList();
        int year = questionnaires.today().getYear();
        return pages.show(
                request,
                "cn/yangguang/appraisal/web/office/appraisals.jte",
                new View(
                        year,
                        who.person().holdsAnywhere(Duty.HANDLER),
                        looks.waiting(who.person()).size(),
                        questionnaires.of(keys).stream()
                                .map(one -> new Line(one, desk.name(one.organ()), one.stage(questionnaires.today())))
                                .toList(),
                        organs,
                        figures.of(keys, year),
                        opinions.items(keys, year)));
    }
}
