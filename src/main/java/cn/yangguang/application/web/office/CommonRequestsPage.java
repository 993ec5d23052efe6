package cn.yangguang.application.web.office;

import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CommonRequest;
import cn.yangguang.application.CommonRequests;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 多人申请的信息: what several applicants asked for, for those who handle the cases (条例 Art. 44). */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER})
public class CommonRequestsPage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/common.jte";

    public record View(List<CommonRequest> requests) {}

    private final Pages pages;
    private final CommonRequests requests;
    private final CaseReach reach;

    CommonRequestsPage(Pages pages, CommonRequests requests, CaseReach reach) {
        this.pages = pages;
        this.requests = requests;
        this.reach = reach;
    }

    @GetMapping("/office/applications/common")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return pages.show(request, TEMPLATE, new View(requests.of(reach.whole(who.person()))));
    }
}
