package cn.yangguang.screen.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.screen.Alerts;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Panels;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 紧急插播: begun with one form, ended with one button. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER})
public class AlertPage {

    private static final String FORM = "cn/yangguang/screen/web/alert.jte";
    private static final int USUAL_HOURS = 6;

    /** @param until as typed, Beijing time */
    public record View(
            List<Panel> panels,
            Set<Long> chosen,
            String title,
            String words,
            String reason,
            String until,
            FormProblems problems) {}

    private final Pages pages;
    private final Panels panels;
    private final Alerts alerts;
    private final Clock clock;

    AlertPage(Pages pages, Panels panels, Alerts alerts, Clock clock) {
        this.pages = pages;
        this.panels = panels;
        this.alerts = alerts;
        this.clock = clock;
    }

    @GetMapping("/office/screens/alert")
    ResponseEntity<byte[]> form(HttpServletRequest request, SignedIn who) {
        List<Panel> kept = kept(who);
        String until = LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                .plusHours(USUAL_HOURS)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
        Set<Long> all = kept.stream().map(Panel::id).collect(Collectors.toSet());
        return pages.show(request, FORM, new View(kept, all, "", "", "", until, FormProblems.NONE));
    }

    @PostMapping("/office/screens/alert")
    ResponseEntity<byte[]> begin(HttpServletRequest request, SignedIn who) {
        String until = Typed.line(request, "until");
        Set<Long> chosen = Typed.all(request, "panel").stream()
                .map(one -> one.matches("[0-9]{1,18}") ? Long.parseLong(one) : -1L)
                .collect(Collectors.toSet());
        var wish = new Alerts.Wish(
                Typed.line(request, "title"),
                Typed.lines(request.getParameter("words")),
                Typed.line(request, "reason"),
                moment(until),
                chosen);
        List<FieldProblem> problems = alerts.begin(wish, who);
        return problems.isEmpty()
                ? ScreenDesk.to("?said=screen-alerted")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        FORM,
                        new View(
                                kept(who),
                                chosen,
                                wish.title(),
                                wish.words(),
                                wish.reason(),
                                until,
                                new FormProblems(problems)));
    }

    @PostMapping("/office/screens/alerts/{id:\\d{1,18}}/end")
    ResponseEntity<byte[]> end(SignedIn who, @PathVariable long id) {
        return ScreenDesk.to("?said=" + (alerts.end(id, who) ? "screen-calm" : "screen-nocalm"));
    }

    private List<Panel> kept(SignedIn who) {
        return panels.of(panels.keptBy(who.person())).stream()
                .filter(Panel::used)
                .toList();
    }

    private @Nullable Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(clock.getZone()).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
