package cn.yangguang.application.web.office;

import cn.yangguang.application.Applicant;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.ReceiptRule;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 接收回执 on one sheet, with the code by which the applicant follows the case. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER})
public class CaseReceiptPage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/receipt.jte";

    /** The sheet. */
    public record View(CaseSummary summary, Applicant applicant, String organ, ReceiptRule rule) {

        public Case subject() {
            return summary.subject();
        }

        /** The article with the name of its law. */
        public String basis() {
            return rule.article().startsWith("第") ? "《中华人民共和国政府信息公开条例》" + rule.article() : rule.article();
        }
    }

    private final Pages pages;
    private final OfficeCases cases;
    private final CaseLists lists;
    private final CaseViews views;

    CaseReceiptPage(Pages pages, OfficeCases cases, CaseLists lists, CaseViews views) {
        this.pages = pages;
        this.cases = cases;
        this.lists = lists;
        this.views = views;
    }

    @GetMapping("/office/applications/" + OfficeCases.NUMBER + "/receipt")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        Case subject = cases.whole(number, who.person());
        var registered = subject.registered();
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        lists.summary(subject, who.person()),
                        lists.applicant(subject, who.person()),
                        views.organName(subject),
                        LawProfile.of(registered.law()).receipt(registered.channel())));
    }
}
