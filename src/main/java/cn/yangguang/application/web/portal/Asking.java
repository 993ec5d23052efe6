package cn.yangguang.application.web.portal;

import cn.yangguang.application.CaseLists;
import cn.yangguang.application.ProgressReport;
import cn.yangguang.onlineform.Lookups;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PageLabels;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for number and query code, and again when they do not belong together. */
@Component
class Asking {

    private static final int LONGEST_NUMBER = 100;

    private final Lookups<ProgressReport> lookups;
    private final PublicFrames frames;
    private final Pages pages;

    Asking(CaseLists cases, Clock clock, PublicFrames frames, Pages pages) {
        this.lookups = new Lookups<>(cases::progress, clock);
        this.frames = frames;
        this.pages = pages;
    }

    ResponseEntity<byte[]> blank(HttpServletRequest request) {
        return Unkept.of(page(request, HttpStatus.OK, "", ""));
    }

    /** The answer about the case, made from what its applicant may see and the query code; or the question again. */
    ResponseEntity<byte[]> answer(
            HttpServletRequest request, BiFunction<ProgressReport, String, ResponseEntity<byte[]>> about) {
        String number = Typed.line(request, "number");
        String code = Typed.line(request, "code");
        return Unkept.of(
                switch (lookups.find(number, code, request.getRemoteAddr())) {
                    case Lookups.Looked.Found<ProgressReport>(var report) -> about.apply(report, code);
                    case Lookups.Looked.Unknown<ProgressReport>() ->
                        page(request, HttpStatus.UNPROCESSABLE_CONTENT, number, "application.portal.ask.unknown");
                    case Lookups.Looked.TooMany<ProgressReport>() -> tooMany(request, number);
                });
    }

    private ResponseEntity<byte[]> tooMany(HttpServletRequest request, String number) {
        ResponseEntity<byte[]> page =
                page(request, HttpStatus.TOO_MANY_REQUESTS, number, "application.portal.ask.tooMany");
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(Lookups.WITHIN.toSeconds()))
                .body(page.getBody());
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String number, String wrong) {
        Screen screen = pages.screen(request);
        String title = screen.of("application.portal.ask.title");
        var frame = frames.site(PublicColumn.HOME, title)
                .with(PageLabels.column(PublicColumn.APPLY, title))
                .at("/applications");
        String kept = number.length() > LONGEST_NUMBER ? "" : number;
        var view = new AskView(frame, kept, wrong.isEmpty() ? "" : screen.of(wrong));
        return pages.show(request, status, "cn/yangguang/application/web/portal/ask.jte", view);
    }
}
