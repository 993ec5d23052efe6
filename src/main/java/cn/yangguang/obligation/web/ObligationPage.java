package cn.yangguang.obligation.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Announcements;
import cn.yangguang.obligation.Statements;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One obligation: how its day was found, what answers it, and the acts about it. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class ObligationPage {

    private static final String AT = "/office/obligations/{organ}/{matter:\\d{1,18}}/{occasion:[0-9A-Za-z-]{1,20}}";

    private final ObligationViews views;
    private final Announcements announcements;
    private final Statements statements;

    ObligationPage(ObligationViews views, Announcements announcements, Statements statements) {
        this.views = views;
        this.announcements = announcements;
        this.statements = statements;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long matter,
            @PathVariable String occasion) {
        return views.show(request, HttpStatus.OK, who, views.one(who, organ, matter, occasion), FormProblems.NONE, "");
    }

    @PostMapping(AT + "/statement")
    @Serves(Duty.HANDLER)
    ResponseEntity<byte[]> state(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long matter,
            @PathVariable String occasion) {
        var one = views.one(who, organ, matter, occasion);
        String reason = Typed.lines(request.getParameter("reason"));
        var problems = statements.state(organ, matter, occasion, reason, who);
        return views.after(request, who, one, problems, reason, "obligation-stated");
    }

    @PostMapping(AT + "/decision")
    @Serves({Duty.REVIEWER, Duty.SIGNATORY})
    ResponseEntity<byte[]> decide(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long matter,
            @PathVariable String occasion) {
        var one = views.one(who, organ, matter, occasion);
        String words = Typed.lines(request.getParameter("words"));
        boolean agreed = Typed.line(request, "agreed").equals("true");
        List<FieldProblem> problems = statements.decide(organ, matter, occasion, agreed, words, who);
        return views.after(request, who, one, problems, words, agreed ? "obligation-agreed" : "obligation-refused");
    }

    @PostMapping(AT + "/withdrawal")
    @Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY})
    ResponseEntity<byte[]> withdraw(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long matter,
            @PathVariable String occasion) {
        var one = views.one(who, organ, matter, occasion);
        String reason = Typed.lines(request.getParameter("withdrawal"));
        List<FieldProblem> problems = announcements.withdraw(organ, matter, occasion, reason, who);
        return problems.isEmpty()
                ? ObligationOrgans.to("/office/obligations/" + organ + "?said=obligation-withdrawn")
                : views.after(request, who, one, problems, reason, "");
    }

    @PostMapping(AT + "/answer")
    @Serves(Duty.HANDLER)
    ResponseEntity<byte[]> name(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable long matter,
            @PathVariable String occasion) {
        var one = views.one(who, organ, matter, occasion);
        String number = Typed.line(request, "indexNumber");
        var problems = announcements.name(organ, matter, occasion, number, who);
        return views.after(request, who, one, problems, number, "obligation-named");
    }
}
