package cn.yangguang.identity.web;

import cn.yangguang.identity.People;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own password. The only page for somebody who must change it first. */
@Controller
@Serves
public class PasswordPage {

    private static final String TEMPLATE = "cn/yangguang/identity/web/password.jte";

    public record View(FormProblems mistakes) {}

    private final Pages pages;
    private final People people;

    PasswordPage(Pages pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    @GetMapping(OfficeGate.PASSWORD_PAGE)
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return pages.show(request, TEMPLATE, new View(FormProblems.NONE));
    }

    @PostMapping(OfficeGate.PASSWORD_PAGE)
    ResponseEntity<byte[]> change(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again) {
        List<FieldProblem> refusals = new ArrayList<>();
        if (!fresh.equals(again)) {
            refusals.add(FieldProblem.of("again", "identity.password.differ"));
        } else {
            refusals.addAll(people.changePassword(who, old, fresh));
        }
        if (!refusals.isEmpty()) {
            return pages.show(
                    request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, new View(new FormProblems(refusals)));
        }
        keepThisSession(request, who);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(FirstPage.of(who.person()) + "?said=password-changed"))
                .build();
    }

    /** The person's other sessions end with the old password; this one gets a new name and goes on. */
    private void keepThisSession(HttpServletRequest request, SignedIn who) {
        HttpSession session = request.getSession(false);
        OfficeSession office = OfficeSession.of(request);
        if (session != null && office != null) {
            request.changeSessionId();
            people.find(who.person().id()).ifPresent(account -> office.goOnWith(account, session));
        }
    }
}
