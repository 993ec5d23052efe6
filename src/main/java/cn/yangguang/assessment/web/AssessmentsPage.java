package cn.yangguang.assessment.web;

import cn.yangguang.assessment.Assessment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The assessments that somebody may see. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN, Duty.VILLAGE_REPORTER})
public class AssessmentsPage {

    /** @param organ name of the organ that assesses */
    public record Line(Assessment assessment, String organ) {}

    public record View(List<Line> lines, boolean drafts) {}

    private final AssessmentDesk desk;
    private final Pages pages;

    AssessmentsPage(AssessmentDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/office/assessments")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return pages.show(
                request,
                "cn/yangguang/assessment/web/assessments.jte",
                new View(
                        desk.seen(who).stream()
                                .map(one -> new Line(one, desk.name(one.organ())))
                                .toList(),
                        who.person().holdsAnywhere(Duty.INSPECTOR)));
    }
}
