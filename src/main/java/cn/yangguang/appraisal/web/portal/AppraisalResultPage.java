package cn.yangguang.appraisal.web.portal;

import cn.yangguang.appraisal.AppraisalResults;
import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.QuestionnaireStage;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.appraisal.web.ResultCharts;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.Chart;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The result of a year's questionnaire, once it has ended and enough people answered. */
@Controller
@OpenToAll("条例 Art. 46: results of 社会评议 are for everybody")
public class AppraisalResultPage {

    private static final String AT = "/appraisals/organs/{key}/{year:20\\d\\d}";

    /** @param result null while it runs, or when too few answered */
    public record View(
            PublicFrame frame,
            Questionnaire questionnaire,
            QuestionnaireStage stage,
            AppraisalResults.@Nullable Result result,
            List<Chart> charts) {}

    private final Questionnaires questionnaires;
    private final AppraisalResults results;
    private final AppraisalFrames frames;
    private final Pages pages;

    AppraisalResultPage(Questionnaires questionnaires, AppraisalResults results, AppraisalFrames frames, Pages pages) {
        this.questionnaires = questionnaires;
        this.results = results;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key, @PathVariable int year) {
        Questionnaire asked = asked(key, year);
        AppraisalResults.Result result = result(asked);
        return Unkept.of(pages.show(
                request,
                "cn/yangguang/appraisal/web/portal/result.jte",
                new View(
                        frames.of(frames.organ(key), asked.content().title(), "/appraisals/organs/" + key + "/" + year),
                        asked,
                        asked.stage(questionnaires.today()),
                        result,
                        result == null
                                ? List.of()
                                : ResultCharts.of(result, pages.screen(request).words()))));
    }

    @GetMapping("/appraisals/organs/{key}/{year:20\\d\\d}.csv")
    ResponseEntity<byte[]> table(@PathVariable String key, @PathVariable int year) {
        AppraisalResults.Result result = result(asked(key, year));
        if (result == null) {
            throw AppraisalFrames.missing();
        }
        return ResultCharts.file("appraisal-" + key + "-" + year, result);
    }

    private AppraisalResults.@Nullable Result result(Questionnaire asked) {
        return results.published(asked, questionnaires.today()).orElse(null);
    }

    private Questionnaire asked(String key, int year) {
        return questionnaires.opened(frames.organ(key).key(), year).orElseThrow(AppraisalFrames::missing);
    }
}
