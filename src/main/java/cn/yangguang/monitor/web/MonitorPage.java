package cn.yangguang.monitor.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.monitor.Checking;
import cn.yangguang.monitor.ColumnClass;
import cn.yangguang.monitor.Monitor;
import cn.yangguang.monitor.OrganFreshness;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 栏目更新监测: the organs somebody watches, and each with its columns, links and files. */
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
class MonitorPage {

    private static final String LIST = "cn/yangguang/monitor/web/organs.jte";
    private static final String ORGAN = "cn/yangguang/monitor/web/organ.jte";
    private static final String SETTINGS = "cn/yangguang/monitor/web/settings.jte";

    private final Pages pages;
    private final Monitor monitor;
    private final Checking checking;

    MonitorPage(Pages pages, Monitor monitor, Checking checking) {
        this.pages = pages;
        this.monitor = monitor;
        this.checking = checking;
    }

    /** The organs; who watches one only is led on to it. */
    @GetMapping("/office/monitor")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who) {
        List<OrganFreshness> all = monitor.of(monitor.watchedBy(who.person()));
        if (all.size() == 1) {
            return to("/office/monitor/" + all.getFirst().organ().key());
        }
        return pages.show(request, LIST, MonitorView.Overview.of(all, monitor));
    }

    @GetMapping("/office/monitor/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, ORGAN, view(who, organ));
    }

    /** Asks for a look through everything now. Twice asked is asked once. */
    @PostMapping("/office/monitor/{organ}/check")
    ResponseEntity<byte[]> check(SignedIn who, @PathVariable String organ) {
        watched(who, organ);
        checking.begin();
        return to("/office/monitor/" + organ + "?said=monitor-begun#check");
    }

    @GetMapping("/office/monitor/{organ}/settings")
    ResponseEntity<byte[]> settings(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, SETTINGS, new MonitorView.Settings(view(who, organ), FormProblems.NONE, "", ""));
    }

    @PostMapping("/office/monitor/{organ}/settings")
    ResponseEntity<byte[]> set(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(name = "class", defaultValue = "") String columnClass,
            @RequestParam(defaultValue = "") String days) {
        MonitorView.Organ view = view(who, organ);
        if (!view.maySet()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Duty duty = who.person().holds(Duty.INSPECTOR, organ) ? Duty.INSPECTOR : Duty.SIGNATORY;
        List<FieldProblem> problems =
                monitor.set(organ, category, classOf(columnClass), number(days.strip()), who.as(duty, organ));
        if (!problems.isEmpty()) {
            var again = new MonitorView.Settings(view, new FormProblems(problems), category, days);
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, SETTINGS, again);
        }
        return to("/office/monitor/" + organ + "/settings?said=monitor-set");
    }

    private MonitorView.Organ view(SignedIn who, String organ) {
        watched(who, organ);
        return monitor.of(Set.of(organ)).stream()
                .findFirst()
                .map(freshness -> MonitorView.Organ.of(freshness, monitor, monitor.maySet(who.person(), organ)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Another organ's is as absent as one that does not exist. */
    private void watched(SignedIn who, String organ) {
        if (!monitor.watchedBy(who.person()).contains(organ)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ColumnClass classOf(String word) {
        return Stream.of(ColumnClass.values())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.valueOf(text) : null;
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
