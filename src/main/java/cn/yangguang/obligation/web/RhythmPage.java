package cn.yangguang.obligation.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.ObligationReach;
import cn.yangguang.obligation.OwnRhythms;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How often each matter comes round: by the words of the catalogue, or by the organ's own rhythm. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class RhythmPage {

    private static final String LIST = "cn/yangguang/obligation/web/rhythms.jte";
    private static final String ONE = "cn/yangguang/obligation/web/rhythm.jte";
    private static final String AT = "/office/obligations/{organ}/rhythms/{matter:\\d{1,18}}";

    private final Pages pages;
    private final OwnRhythms rhythms;
    private final ObligationReach reach;
    private final ObligationOrgans organs;

    RhythmPage(Pages pages, OwnRhythms rhythms, ObligationReach reach, ObligationOrgans organs) {
        this.pages = pages;
        this.rhythms = rhythms;
        this.reach = reach;
        this.organs = organs;
    }

    @GetMapping("/office/obligations/{organ}/rhythms")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        var view = new RhythmsView(
                organs.organ(who, organ), rhythms.of(organ, organs.today()), reach.maySetRhythm(who.person(), organ));
        return pages.show(request, LIST, view);
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> form(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long matter) {
        return show(request, HttpStatus.OK, who, organ, matter, RhythmForm.blank(organs.today()), List.of());
    }

    @PostMapping(AT)
    @Serves({Duty.SIGNATORY, Duty.INSPECTOR})
    ResponseEntity<byte[]> set(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable long matter) {
        organs.organ(who, organ);
        RhythmForm form = RhythmForm.read(request);
        List<FieldProblem> problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            problems.addAll(rhythms.set(
                    organ, matter, form.fromDay().orElseThrow(), form.rhythm().orElseThrow(), form.reason(), who));
        }
        return problems.isEmpty()
                ? ObligationOrgans.to("/office/obligations/" + organ + "/rhythms?said=obligation-rhythm")
                : show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, organ, matter, form, problems);
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            String organ,
            long matter,
            RhythmForm form,
            List<FieldProblem> problems) {
        OwnRhythms.Line line = rhythms.of(organ, organs.today()).stream()
                .filter(known -> known.history().matter().id() == matter)
                .findFirst()
                .orElseThrow(ObligationOrgans::absent);
        var view = new RhythmsView.One(organs.organ(who, organ), line, form, new FormProblems(problems));
        return pages.show(request, status, ONE, view);
    }
}
