package cn.yangguang.application.web.office;

import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseClocks;
import cn.yangguang.application.CaseLists;
import cn.yangguang.deadline.LedgerLine;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.tabular.InertText;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 期限明细: how the due date of a case came about, day by day, for the desk and for a court. Names nobody but officials. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER, Duty.INSPECTOR})
class ClockPage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/clock.jte";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String ADDRESS = "/office/applications/" + OfficeCases.NUMBER + "/clock";

    private final Pages pages;
    private final OfficeCases cases;
    private final Applications applications;
    private final CaseLists lists;
    private final CaseViews views;
    private final CaseClocks clocks;

    ClockPage(
            Pages pages,
            OfficeCases cases,
            Applications applications,
            CaseLists lists,
            CaseViews views,
            CaseClocks clocks) {
        this.pages = pages;
        this.cases = cases;
        this.applications = applications;
        this.lists = lists;
        this.views = views;
        this.clocks = clocks;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return pages.show(request, TEMPLATE, view(request, who, number));
    }

    /** The ledger for a spreadsheet. */
    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        ClockView view = view(request, who, number);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("clock-" + number + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(table(view));
    }

    private ClockView view(HttpServletRequest request, SignedIn who, String number) {
        Case subject = cases.seen(number, who.person());
        return new ClockView(
                pages.screen(request),
                lists.summary(subject, who.person()),
                views.organName(subject),
                applications.clock(subject),
                clocks.moves(subject));
    }

    private static byte[] table(ClockView view) {
        String[] head = Stream.of("date", "kind", "why", "run", "number", "of", "notes")
                .map(column -> view.screen().of("application.clock." + column))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (LedgerLine line : view.reading().ledger()) {
                csv.printRecord(
                        line.date(),
                        view.kind(line),
                        InertText.of(view.why(line)),
                        line.run(),
                        line.why() == LedgerLine.Why.COUNTED ? line.number() : "",
                        line.of(),
                        InertText.of(view.notes(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
