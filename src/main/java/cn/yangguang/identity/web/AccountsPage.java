package cn.yangguang.identity.web;

import cn.yangguang.identity.Account;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Given;
import cn.yangguang.identity.NewAccount;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts, for the system administrator: made without rights, disabled, enabled again, given a new password. */
@Controller
@Serves(Duty.SYSTEM_ADMIN)
public class AccountsPage {

    private static final String TEMPLATE = "cn/yangguang/identity/web/accounts.jte";

    /** One account in the list; {@code unused} after ninety days without signing in. */
    public record Row(Account account, String organName, boolean unused, boolean locked) {}

    /** The form for a new account as it was filled in. */
    public record Form(String login, String name, String organ) {}

    public record View(List<Row> rows, List<Choice> organs, Form form, FormProblems mistakes) {}

    private final Pages pages;
    private final People people;
    private final OrganNames organs;
    private final Clock clock;

    AccountsPage(Pages pages, People people, OrganNames organs, Clock clock) {
        this.pages = pages;
        this.people = people;
        this.organs = organs;
        this.clock = clock;
    }

    @GetMapping("/office/accounts")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return list(request, HttpStatus.OK, new Form("", "", ""), List.of());
    }

    @PostMapping("/office/accounts")
    ResponseEntity<byte[]> create(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organ) {
        var account = new NewAccount(login.strip(), name.strip(), organ.isEmpty() ? null : organ);
        Given given = people.create(account, who.as(Duty.SYSTEM_ADMIN, null));
        return answer(request, given, new Form(login, name, organ));
    }

    @PostMapping("/office/accounts/{person}/password")
    ResponseEntity<byte[]> resetPassword(HttpServletRequest request, SignedIn who, @PathVariable long person) {
        Given given = people.resetPassword(person, who.as(Duty.SYSTEM_ADMIN, null));
        return answer(request, given, new Form("", "", ""));
    }

    @PostMapping("/office/accounts/{person}/enabling")
    ResponseEntity<byte[]> enable(HttpServletRequest request, SignedIn who, @PathVariable long person) {
        Given given = people.enable(person, who.as(Duty.SYSTEM_ADMIN, null));
        return answer(request, given, new Form("", "", ""));
    }

    @PostMapping("/office/accounts/{person}/disabling")
    ResponseEntity<byte[]> disable(HttpServletRequest request, SignedIn who, @PathVariable long person) {
        List<FieldProblem> refusals = people.disable(person, who.as(Duty.SYSTEM_ADMIN, null));
        if (!refusals.isEmpty()) {
            return list(request, HttpStatus.CONFLICT, new Form("", "", ""), refusals);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/accounts?said=account-disabled"))
                .build();
    }

    /** The password is shown in the answer itself: after a redirect it would have to be kept somewhere. */
    private ResponseEntity<byte[]> answer(HttpServletRequest request, Given given, Form form) {
        return switch (given) {
            case Given.Password password -> pages.show(request, "cn/yangguang/identity/web/given.jte", password);
            case Given.Refused refused ->
                list(
                        request,
                        refused.reasons().stream().allMatch(r -> r.field().isEmpty())
                                ? HttpStatus.CONFLICT
                                : HttpStatus.UNPROCESSABLE_CONTENT,
                        form,
                        refused.reasons());
        };
    }

    private ResponseEntity<byte[]> list(
            HttpServletRequest request, HttpStatus status, Form form, List<FieldProblem> refusals) {
        Instant now = clock.instant();
        List<Row> rows = people.all().stream()
                .map(a -> new Row(a, organs.of(a.person().organ()), a.unusedAt(now), a.lockedAt(now)))
                .toList();
        String none = pages.screen(request).of("identity.account.noOrgan");
        return pages.show(
                request, status, TEMPLATE, new View(rows, organs.choices(none), form, new FormProblems(refusals)));
    }
}
