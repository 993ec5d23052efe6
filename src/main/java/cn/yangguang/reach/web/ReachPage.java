package cn.yangguang.reach.web;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.reach.Reach;
import cn.yangguang.reach.ReachMonth;
import cn.yangguang.reach.Reached;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 到达情况: one item through all its channels with its reads, and what was read most in a month. */
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
public class ReachPage {

    private static final String ONE = "cn/yangguang/reach/web/item.jte";
    private static final String LIST = "cn/yangguang/reach/web/month.jte";

    /** @param trend drawn as SVG, empty when it was never read */
    public record View(Reached reached, String trend) {}

    /** @param organs that the person may look at */
    public record ListView(List<Organ> organs, ReachMonth month) {}

    private final Pages pages;
    private final Reach reach;
    private final Organs organs;

    ReachPage(Pages pages, Reach reach, Organs organs) {
        this.pages = pages;
        this.reach = reach;
        this.organs = organs;
    }

    @GetMapping("/office/reach/{disclosure:\\d{1,18}}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long disclosure) {
        Reached reached = seen(who, disclosure);
        return pages.show(
                request, ONE, new View(reached, Trend.of(pages.screen(request), reached.days(), reach.today())));
    }

    @GetMapping("/office/reach/{disclosure:\\d{1,18}}.csv")
    ResponseEntity<byte[]> csv(HttpServletRequest request, SignedIn who, @PathVariable long disclosure) {
        return csv("reach-" + disclosure, ReachCsv.of(pages.screen(request), seen(who, disclosure)));
    }

    @GetMapping("/office/reach")
    ResponseEntity<byte[]> list(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "") String month) {
        List<Organ> all = all(who);
        return pages.show(request, LIST, new ListView(all, month(all, organ, month)));
    }

    @GetMapping("/office/reach.csv")
    ResponseEntity<byte[]> listCsv(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "") String month) {
        ReachMonth shown = month(all(who), organ, month);
        return csv("reach-" + YearMonth.from(shown.month()), ReachCsv.of(pages.screen(request), shown));
    }

    private List<Organ> all(SignedIn who) {
        Set<String> own = OfficeReach.organsOf(who.person());
        List<Organ> all =
                own.stream().sorted().flatMap(key -> organs.find(key).stream()).toList();
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return all;
    }

    private ReachMonth month(List<Organ> all, String organ, String month) {
        String key = all.stream()
                .map(Organ::key)
                .filter(one -> one.equals(organ))
                .findFirst()
                .orElse(all.getFirst().key());
        LocalDate day = reach.today();
        try {
            day = month.isEmpty() ? day : YearMonth.parse(month).atDay(1);
        } catch (DateTimeParseException e) {
            // An address somebody typed: this month.
        }
        return reach.month(key, day);
    }

    /** Another organ's is as absent as one that was never published. */
    private Reached seen(SignedIn who, long disclosure) {
        return reach.of(disclosure)
                .filter(one -> OfficeReach.covers(who.person(), one.organ()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> csv(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name + ".csv")
                .body(bytes);
    }
}
