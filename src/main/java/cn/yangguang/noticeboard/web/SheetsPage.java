package cn.yangguang.noticeboard.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.noticeboard.BoardPrint;
import cn.yangguang.noticeboard.BoardSheets;
import cn.yangguang.noticeboard.Postings;
import cn.yangguang.noticeboard.PublishedSheets;
import cn.yangguang.noticeboard.SheetFormat;
import cn.yangguang.noticeboard.SheetFormat.Lie;
import cn.yangguang.noticeboard.SheetFormat.Paper;
import cn.yangguang.noticeboard.SheetSource;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 张贴稿: choose what an organ published, see how many sheets that makes and where they go, and get them as PDF. */
@Controller
@Serves({
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
class SheetsPage {

    private static final int USUAL_DAYS = 92;

    private final Pages pages;
    private final BoardDesk desk;
    private final PublishedSheets published;
    private final BoardSheets sheets;
    private final Postings postings;
    private final SiteAddress site;

    SheetsPage(
            Pages pages,
            BoardDesk desk,
            PublishedSheets published,
            BoardSheets sheets,
            Postings postings,
            SiteAddress site) {
        this.pages = pages;
        this.desk = desk;
        this.published = published;
        this.sheets = sheets;
        this.postings = postings;
        this.site = site;
    }

    @GetMapping("/office/noticeboards/{organ}/sheets")
    ResponseEntity<byte[]> choose(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ seen = desk.seen(who, organ);
        LocalDate today = pages.screen(request).today();
        LocalDate from = orElse(request, "from", today.minusDays(USUAL_DAYS));
        LocalDate to = orElse(request, "to", today);
        Set<Long> chosen = BoardDesk.numbers(request, "item");
        List<BoardPrint.Counted> counted =
                chosen.isEmpty() ? List.of() : print(request, organ, chosen).counted();
        return pages.show(
                request,
                "cn/yangguang/noticeboard/web/sheets.jte",
                new SheetsView(
                        seen,
                        from,
                        to,
                        published.between(organ, from, to),
                        chosen,
                        format(request),
                        counted,
                        desk.walls().of(organ),
                        today.plusDays(postings.rule().minimalDays())));
    }

    @GetMapping("/office/noticeboards/{organ}/sheets.pdf")
    ResponseEntity<byte[]> pdf(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        Organ seen = desk.seen(who, organ);
        BoardPrint print = print(request, organ, BoardDesk.numbers(request, "item"));
        String name = seen.name() + "公开栏张贴稿-" + format(request).paper() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(print.pdf());
    }

    private BoardPrint print(HttpServletRequest request, String organ, Set<Long> chosen) {
        List<SheetSource> sources = published.of(organ, chosen, site.base(request));
        if (sources.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return sheets.print(sources, format(request));
    }

    private static LocalDate orElse(HttpServletRequest request, String field, LocalDate usual) {
        LocalDate day = BoardDesk.day(request.getParameter(field));
        return day == null ? usual : day;
    }

    private static SheetFormat format(HttpServletRequest request) {
        return new SheetFormat(
                one(Paper.values(), Typed.line(request, "paper"), Paper.A3),
                one(Lie.values(), Typed.line(request, "lie"), Lie.FITTING));
    }

    private static <E extends Enum<E>> E one(E[] all, String name, E usual) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
