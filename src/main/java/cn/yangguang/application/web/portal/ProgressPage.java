package cn.yangguang.application.web.portal;

import cn.yangguang.application.ProgressReport;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 办理进度 for whoever has the number and the query code. The code is never part of an address. */
@Controller
@OpenToAll("条例 Art. 33, 40: the applicant learns what becomes of the application")
class ProgressPage {

    private final Asking asking;
    private final Organs organs;
    private final PublicFrames frames;
    private final Pages pages;

    ProgressPage(Asking asking, Organs organs, PublicFrames frames, Pages pages) {
        this.asking = asking;
        this.organs = organs;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/applications")
    ResponseEntity<byte[]> ask(HttpServletRequest request) {
        return asking.blank(request);
    }

    @GetMapping({"/applications/progress", "/applications/receipt.docx"})
    ResponseEntity<byte[]> begin() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/applications"))
                .build();
    }

    @PostMapping("/applications/progress")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return asking.answer(request, (report, code) -> found(request, report, code));
    }

    private ResponseEntity<byte[]> found(HttpServletRequest request, ProgressReport report, String code) {
        Organ organ = organs.find(report.organ()).orElseThrow();
        String title = pages.screen(request).of("application.portal.progress.title");
        var frame = frames.of(organ, PublicColumn.APPLY, title).at("/applications");
        return pages.show(
                request,
                "cn/yangguang/application/web/portal/progress.jte",
                new ProgressView(frame, organ.facts().fax(), report, code));
    }
}
