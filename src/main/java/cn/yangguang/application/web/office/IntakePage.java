package cn.yangguang.application.web.office;

import cn.yangguang.application.Applications;
import cn.yangguang.application.CaseReach;
import cn.yangguang.application.IntakeProblem;
import cn.yangguang.application.PaperKind;
import cn.yangguang.application.Receipt;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 登记申请: a clerk enters what came over the counter, by post, fax or mail, or what somebody said (条例 Art. 29). */
@Controller
@Serves(Duty.HANDLER)
class IntakePage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/intake.jte";

    private final Pages pages;
    private final Applications applications;
    private final CaseReach reach;
    private final Organs organs;

    IntakePage(Pages pages, Applications applications, CaseReach reach, Organs organs) {
        this.pages = pages;
        this.applications = applications;
        this.reach = reach;
        this.organs = organs;
    }

    @GetMapping("/office/applications/new")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        String organ =
                reach.entering(who.person()).stream().sorted().findFirst().orElse("");
        IntakeForm blank = IntakeForm.blank(organ, pages.screen(request).today());
        return page(request, who, HttpStatus.OK, blank, List.of(), OnceMade.freshKey());
    }

    @PostMapping("/office/applications/new")
    ResponseEntity<byte[]> receive(HttpServletRequest request, SignedIn who) {
        Screen screen = pages.screen(request);
        IntakeForm form = IntakeForm.read(request);
        String once = Typed.line(request, "once");
        if (Typed.line(request, "then").equals("rules")) {
            return page(request, who, HttpStatus.OK, form, List.of(), once);
        }
        NewPapers files = new NewPapers()
                .take(request, "identity", PaperKind.IDENTITY)
                .take(request, "authority", PaperKind.AUTHORITY)
                .take(request, "application", PaperKind.APPLICATION);
        List<FieldProblem> problems = form.unreadable();
        files.refused().forEach(why -> problems.add(FieldProblem.of("files", "application.intake.file", why)));
        String number = problems.isEmpty()
                ? OnceMade.of(request).once(once, () -> receive(screen, who, form, files, problems))
                : null;
        return number == null
                ? page(request, who, HttpStatus.UNPROCESSABLE_CONTENT, form, problems, once)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/applications/" + number + "/receipt"))
                        .build();
    }

    private @Nullable String receive(
            Screen screen, SignedIn who, IntakeForm form, NewPapers files, List<FieldProblem> problems) {
        return switch (applications.receive(form.intake(files.papers()).orElseThrow(), who.person(), who.origin())) {
            case Receipt.Received received -> received.number();
            case Receipt.Refused refused -> {
                refused.problems().forEach(problem -> problems.add(words(screen, problem)));
                yield null;
            }
        };
    }

    private static FieldProblem words(Screen screen, IntakeProblem problem) {
        return FieldProblem.of(
                problem.field(),
                "application.intake." + problem.code(),
                screen.of("application.field." + problem.field()));
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            SignedIn who,
            HttpStatus status,
            IntakeForm form,
            List<FieldProblem> problems,
            String once) {
        List<Choice> choices = reach.entering(who.person()).stream()
                .sorted()
                .map(key -> new Choice(key, organs.find(key).map(Organ::name).orElse(key)))
                .toList();
        var view = new IntakeView(
                form, form.law(pages.screen(request).today()), choices, new FormProblems(problems), once);
        return pages.show(request, status, TEMPLATE, view);
    }
}
