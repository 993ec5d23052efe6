package cn.yangguang.screen.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.screen.Alerts;
import cn.yangguang.screen.Beats;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Panels;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 电子屏: how all screens are, emergencies that run, a screen more. */
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
class PanelsPage {

    private static final String LIST = "cn/yangguang/screen/web/panels.jte";

    private final Pages pages;
    private final Panels panels;
    private final Beats beats;
    private final Alerts alerts;
    private final Organs organs;
    private final Clock clock;

    PanelsPage(Pages pages, Panels panels, Beats beats, Alerts alerts, Organs organs, Clock clock) {
        this.pages = pages;
        this.panels = panels;
        this.beats = beats;
        this.alerts = alerts;
        this.organs = organs;
        this.clock = clock;
    }

    @GetMapping("/office/screens")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who) {
        return pages.show(request, LIST, view(who, PanelForm.EMPTY, FormProblems.NONE));
    }

    @PostMapping("/office/screens")
    ResponseEntity<byte[]> register(HttpServletRequest request, SignedIn who) {
        PanelForm form = PanelForm.of(request);
        List<FieldProblem> problems = panels.register(form.organ(), form.wish(), who);
        return problems.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/screens?said=screen-registered"))
                        .build()
                : pages.show(
                        request, HttpStatus.UNPROCESSABLE_CONTENT, LIST, view(who, form, new FormProblems(problems)));
    }

    private PanelsView view(SignedIn who, PanelForm form, FormProblems problems) {
        Set<String> seen = panels.seenBy(who.person());
        List<Panel> all = panels.of(seen);
        Map<String, String> names =
                all.stream().map(Panel::organ).distinct().collect(Collectors.toMap(key -> key, this::name));
        List<Choice> keeps = panels.keptBy(who.person()).stream()
                .sorted()
                .map(key -> new Choice(key, name(key)))
                .toList();
        return new PanelsView(
                beats.states(all), alerts.of(seen), names, keeps, panels.rule(), clock.instant(), form, problems);
    }

    private String name(String key) {
        return organs.find(key).map(Organ::name).orElse(key);
    }
}
