package cn.yangguang.application.web.office;

import cn.yangguang.application.CasePapers;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One case: where it is, what can be done, everything on record; and its papers, for the handlers of the organ alone. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER, Duty.INSPECTOR})
class CasePage {

    static final String TEMPLATE = "cn/yangguang/application/web/office/case.jte";

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Pages pages;
    private final OfficeCases cases;
    private final CaseViews views;
    private final CasePapers papers;

    CasePage(Pages pages, OfficeCases cases, CaseViews views, CasePapers papers) {
        this.pages = pages;
        this.cases = cases;
        this.views = views;
        this.papers = papers;
    }

    @GetMapping("/office/applications/" + OfficeCases.NUMBER)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        var subject = cases.seen(number, who.person());
        return pages.show(request, TEMPLATE, views.of(pages.screen(request), subject, who.person(), List.of()));
    }

    /** Always downloaded, never kept by the browser, nothing in it runs. */
    @GetMapping("/office/applications/" + OfficeCases.NUMBER + "/papers/{id:\\d{1,18}}")
    ResponseEntity<byte[]> paper(SignedIn who, @PathVariable String number, @PathVariable long id) {
        var subject = cases.whole(number, who.person());
        CasePapers.Opened opened =
                papers.open(subject, id, who.person(), who.origin()).orElseThrow(OfficeCases::notThere);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.paper().mediaType()))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.paper().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(opened.content());
    }
}
