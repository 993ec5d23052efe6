package cn.yangguang.gate.web;

import cn.yangguang.gate.GateWork;
import cn.yangguang.gate.Release;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The page of a month. */
    public record View(YearMonth month, List<GateWork.Passed> passed) {
        public View {
            passed = List.copyOf(passed);
        }

        public long blocks() {
            return passed.stream()
                    .filter(one -> one.release().severity().name().equals("BLOCK"))
                    .count();
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
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String month) {
        YearMonth asked = month(month);
        return pages.show(
                request, "cn/yangguang/gate/web/releases.jte", new View(asked, work.account(who.person(), asked)));
    }

    @GetMapping("/office/gate/releases.csv")
    ResponseEntity<byte[]> csv(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String month) {
        YearMonth asked = month(month);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"releases-" + asked + ".csv\"")
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(table(pages.screen(request), work.account(who.person(), asked)));
    }

    /** With the byte order mark by which office programs know UTF-8; no cell begins a formula. */
    private static byte[] table(Screen screen, List<GateWork.Passed> passed) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(COLUMNS.stream().map(column -> screen.of("gate.column." + column)));
            for (GateWork.Passed one : passed) {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
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
