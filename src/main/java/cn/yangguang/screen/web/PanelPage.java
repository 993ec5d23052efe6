package cn.yangguang.screen.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.screen.Beats;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Pins;
import cn.yangguang.screen.Playing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One screen: its address, what it plays and how often it did, what staff put in front, its settings. */
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
class PanelPage {

    private static final String ONE = "cn/yangguang/screen/web/panel.jte";

    private final Pages pages;
    private final ScreenDesk desk;
    private final Playing playing;
    private final Pins pins;
    private final Beats beats;
    private final SiteAddress site;

    PanelPage(Pages pages, ScreenDesk desk, Playing playing, Pins pins, Beats beats, SiteAddress site) {
        this.pages = pages;
        this.desk = desk;
        this.playing = playing;
        this.pins = pins;
        this.beats = beats;
        this.site = site;
    }

    @GetMapping("/office/screens/{id:\\d{1,18}}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Panel panel = desk.seen(who, id);
        PinForm pin = PinForm.usual(pages.screen(request).today());
        return pages.show(
                request,
                ONE,
                view(request, who, panel, PanelForm.of(panel), pin, FormProblems.NONE, FormProblems.NONE));
    }

    @PostMapping("/office/screens/{id:\\d{1,18}}")
    ResponseEntity<byte[]> change(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Panel panel = desk.kept(who, id);
        PanelForm form = PanelForm.of(request);
        List<FieldProblem> problems = desk.panels().change(panel, form.wish(), who);
        PinForm pin = PinForm.usual(pages.screen(request).today());
        return problems.isEmpty()
                ? ScreenDesk.to("/" + id + "?said=screen-changed")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        ONE,
                        view(request, who, panel, form, pin, new FormProblems(problems), FormProblems.NONE));
    }

    @PostMapping("/office/screens/{id:\\d{1,18}}/pins")
    ResponseEntity<byte[]> pin(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Panel panel = desk.kept(who, id);
        PinForm pin = PinForm.of(request);
        List<FieldProblem> problems = pins.pin(panel, pin.wish(), who);
        return problems.isEmpty()
                ? ScreenDesk.to("/" + id + "?said=screen-pinned")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        ONE,
                        view(
                                request,
                                who,
                                panel,
                                PanelForm.of(panel),
                                pin,
                                FormProblems.NONE,
                                new FormProblems(problems)));
    }

    private PanelView view(
            HttpServletRequest request,
            SignedIn who,
            Panel panel,
            PanelForm form,
            PinForm pin,
            FormProblems problems,
            FormProblems pinProblems) {
        boolean keeps = desk.keeps(who, panel);
        return new PanelView(
                beats.states(List.of(panel)).getFirst(),
                keeps && panel.used() ? site.base(request) + desk.panels().address(panel.id()) : "",
                playing.of(panel).entries(),
                beats.timesOn(panel),
                pins.of(panel),
                keeps ? pins.choices(panel) : List.of(),
                keeps && panel.used(),
                form,
                pin,
                problems,
                pinProblems);
    }
}
