package cn.yangguang.gate.web;

import cn.yangguang.gate.GateWork;
import cn.yangguang.gate.Release;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 放行清单: what was let pass in a month, by whom and why, to look at and as CSV. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR})
public class ReleasesPage {

    private static final List<String> COLUMNS =
            List.of("time", "organ", "title", "edition", "code", "severity", "places", "reason", "person", "duty");

    private static final int ON_A_PAGE = 200;
    private static final int AT_ONCE = 1000;

    /**
     * The page of a month.
     *
     * @param older below which number the next page begins; 0 when this is the last
     */
    public record View(YearMonth month, List<GateWork.Passed> passed, GateWork.Sum sum, long older) {
        public View {
            passed = List.copyOf(passed);
        }

        public String dutyOf(Release release) {
            return Duty.valueOf(release.duty()).title();
        }
    }

    private final Pages pages;
    private final GateWork work;
    private final Clock clock;

    ReleasesPage(Pages pages, GateWork work, Clock clock) {
        this.pages = pages;
        this.work = work;
        this.clock = clock;
    }

    @GetMapping("/office/gate/releases")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long below) {
        YearMonth asked = month(month);
        List<GateWork.Passed> passed = work.account(who.person(), asked, below, ON_A_PAGE);
        long older = passed.size() < ON_A_PAGE ? 0 : passed.getLast().number();
        return pages.show(
                request,
                "cn/yangguang/gate/web/releases.jte",
                new View(asked, passed, work.sum(who.person(), asked), older));
    }

    /** All of the month, however many: written as it is read. With the byte order mark by which office programs know UTF-8. */
    @GetMapping("/office/gate/releases.csv")
    void csv(
            HttpServletRequest request,
            HttpServletResponse response,
            SignedIn who,
            @RequestParam(defaultValue = "") String month)
            throws IOException {
        YearMonth asked = month(month);
        Screen screen = pages.screen(request);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"releases-" + asked + ".csv\"");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write('\uFEFF');
        var printer = new CSVPrinter(out, CSVFormat.DEFAULT);
        printer.printRecord(COLUMNS.stream().map(column -> screen.of("gate.column." + column)));
        List<GateWork.Passed> passed = work.account(who.person(), asked, Long.MAX_VALUE, AT_ONCE);
        while (!passed.isEmpty()) {
            for (GateWork.Passed one : passed) {
                row(printer, screen, one);
            }
            passed = work.account(who.person(), asked, passed.getLast().number(), AT_ONCE);
        }
        printer.flush();
    }

    /** No cell begins a formula. */
    private static void row(CSVPrinter printer, Screen screen, GateWork.Passed one) throws IOException {
        Release release = one.release();
        printer.printRecord(
                screen.minute(release.at()),
                release.organ(),
                inert(one.title()),
                release.subject().version(),
                release.code(),
                screen.of("gate.severity." + release.severity()),
                release.marks().size(),
                inert(release.reason()),
                release.personName(),
                Duty.valueOf(release.duty()).title());
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The month asked for, else this one. */
    private YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }
}
