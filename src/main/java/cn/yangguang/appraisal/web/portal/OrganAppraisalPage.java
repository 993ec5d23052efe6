package cn.yangguang.appraisal.web.portal;

import cn.yangguang.appraisal.AppraisalFigures;
import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.QuestionnaireStage;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 社会评议 of an organ: the questionnaire that runs, the results of years, what was said of its items. */
@Controller
@OpenToAll("条例 Art. 46: results of 社会评议 are for everybody")
public class OrganAppraisalPage {

    /** A questionnaire, and where it is. */
    public record Line(Questionnaire questionnaire, QuestionnaireStage stage) {}

    /** @param items what was said of its items this year */
    public record View(
            PublicFrame frame, String organ, String name, int year, List<Line> lines, AppraisalFigures.Year items) {}

    private final Questionnaires questionnaires;
    private final AppraisalFigures figures;
    private final AppraisalFrames frames;
    private final Pages pages;

    OrganAppraisalPage(Questionnaires questionnaires, AppraisalFigures figures, AppraisalFrames frames, Pages pages) {
        this.questionnaires = questionnaires;
        this.figures = figures;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/appraisals/organs/{key}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key) {
        Organ organ = frames.organ(key);
        int year = questionnaires.today().getYear();
        return Unkept.of(pages.show(
                request,
                "cn/yangguang/appraisal/web/portal/organ.jte",
                new View(
                        frames.of(organ, pages.screen(request).of("appraisal.title"), "/appraisals/organs/" + key),
                        key,
                        organ.fullName(),
                        year,
                        questionnaires.of(List.of(key)).stream()
                                .filter(one -> one.openedAt() != null)
                                .map(one -> new Line(one, one.stage(questionnaires.today())))
                                .toList(),
                        figures.of(key, year))));
    }
}
