package cn.yangguang.supervision.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Grade;
import cn.yangguang.supervision.Overview;
import cn.yangguang.supervision.Supervision;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 监督总览: what is late, half done, wrong or faked, by organ and matter, as of any day. */
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
public class OverviewPage {

    private static final String OVERVIEW = "cn/yangguang/supervision/web/overview.jte";
    private static final String LIST = "cn/yangguang/supervision/web/concerns.jte";

    /** @param today whether it is the running day that is looked at */
    public record View(Overview overview, LocalDate on, boolean today) {}

    /** @param group letters of the module asked for, empty for all */
    public record ListView(Organ organ, List<Concern> concerns, List<String> groups, String group, LocalDate on) {
        public long count(Grade grade) {
            return concerns.stream().filter(concern -> concern.grade() == grade).count();
        }
    }

    private final Pages pages;
    private final Supervision supervision;

    OverviewPage(Pages pages, Supervision supervision) {
        this.pages = pages;
        this.supervision = supervision;
    }

    @GetMapping("/office/supervision")
    ResponseEntity<byte[]> overview(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on);
        Overview overview = supervision.overview(who.person(), day);
        return pages.show(request, OVERVIEW, new View(overview, day, day.equals(supervision.today())));
    }

    @GetMapping("/office/supervision/{organ}")
    ResponseEntity<byte[]> list(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on);
        Overview.Row row = supervision
                .of(who.person(), organ, day)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Concern> shown = row.concerns().stream()
                .filter(concern -> group.isEmpty() || concern.group().equals(group))
                .toList();
        List<String> groups =
                row.concerns().stream().map(Concern::group).distinct().sorted().toList();
        return pages.show(request, LIST, new ListView(row.organ(), shown, groups, group, day));
    }

    /** Everything the person sees, for a spreadsheet. */
    @GetMapping("/office/supervision.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(on);
        byte[] bytes = ConcernsCsv.of(pages.screen(request), supervision.overview(who.person(), day));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=supervision-" + day + ".csv")
                .body(bytes);
    }

    private LocalDate day(String text) {
        try {
            return text.isEmpty() ? supervision.today() : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return supervision.today();
        }
    }
}
