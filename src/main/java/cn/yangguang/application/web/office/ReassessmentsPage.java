package cn.yangguang.application.web.office;

import cn.yangguang.application.CaseReach;
import cn.yangguang.application.Reassessments;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 定期评估审查: what was withheld and when it is to be looked at again (条例 Art. 18). */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER})
public class ReassessmentsPage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/reassessments.jte";

    public record View(List<Reassessments.Withheld> withheld) {}

    private final Pages pages;
    private final Reassessments reassessments;
    private final CaseReach reach;

    ReassessmentsPage(Pages pages, Reassessments reassessments, CaseReach reach) {
        this.pages = pages;
        this.reassessments = reassessments;
        this.reach = reach;
    }

    @GetMapping("/office/applications/reassessment")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return pages.show(request, TEMPLATE, new View(reassessments.of(reach.whole(who.person()))));
    }
}
