package cn.yangguang.identity.web;

import cn.yangguang.identity.Account;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.DutyConflicts;
import cn.yangguang.identity.Granting;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who holds which duty where, for the security administrator, who gives and takes them. */
@Controller
@Serves(Duty.SECURITY_ADMIN)
public class DutiesPage {

    private static final String TEMPLATE = "cn/yangguang/identity/web/duties.jte";

    public record Held(Assignment assignment, String organName) {}

    public record Row(Account account, String organName, List<Held> held) {}

    /** Why a duty was refused: the words, and the norm they rest on (empty if none). */
    public record Reason(String words, String source) {}

    public record View(
            List<Row> rows,
            List<Choice> people,
            List<Choice> duties,
            List<Choice> organs,
            String person,
            String duty,
            String organ,
            List<Reason> refused) {}

    private final Pages pages;
    private final People people;
    private final OrganNames organs;

    DutiesPage(Pages pages, People people, OrganNames organs) {
        this.pages = pages;
        this.people = people;
        this.organs = organs;
    }

    @GetMapping("/office/duties")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return pages.show(request, TEMPLATE, view(request, 0, Duty.HANDLER, "", List.of()));
    }

    @PostMapping("/office/duties")
    ResponseEntity<byte[]> grant(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam long person,
            @RequestParam Duty duty,
            @RequestParam(defaultValue = "") String organ) {
        // An administrator's duty knows no organ; a chosen one would only be a slip.
        var wanted = new Assignment(duty, duty.administers() || organ.isEmpty() ? Assignment.EVERYWHERE : organ);
        Granting granting = people.grant(person, wanted, who.as(Duty.SECURITY_ADMIN, null));
        return switch (granting) {
            case Granting.Granted granted -> seeOther("duty-granted");
            case Granting.Refused refused ->
                pages.show(
                        request,
                        HttpStatus.CONFLICT,
                        TEMPLATE,
                        view(request, person, duty, organ, reasons(pages.screen(request), refused)));
        };
    }

    @PostMapping("/office/duties/revocation")
    ResponseEntity<byte[]> revoke(
            SignedIn who, @RequestParam long person, @RequestParam Duty duty, @RequestParam String organ) {
        boolean revoked = people.revoke(person, new Assignment(duty, organ), who.as(Duty.SECURITY_ADMIN, null));
        return seeOther(revoked ? "duty-revoked" : "duty-not-held");
    }

    private List<Reason> reasons(Screen screen, Granting.Refused refused) {
        if (!refused.reasons().isEmpty()) {
            return refused.reasons().stream()
                    .map(r -> new Reason(r.text(screen.words()), ""))
                    .toList();
        }
        return refused.conflicts().stream().map(c -> reason(screen, c)).toList();
    }

    private Reason reason(Screen screen, DutyConflicts.Conflict conflict) {
        Assignment held = conflict.held();
        String where = held.duty().administers() ? screen.of("identity.duties.everywhere") : organs.of(held.organ());
        String words = screen.of("identity.duties.held", held.duty().title(), where)
                + screen.of(conflict.rule().reason());
        return new Reason(words, conflict.rule().source());
    }

    private View view(HttpServletRequest request, long person, Duty duty, String organ, List<Reason> refused) {
        Screen screen = pages.screen(request);
        List<Account> usable = people.all().stream().filter(a -> !a.disabled()).toList();
        return new View(
                usable.stream().map(this::row).toList(),
                usable.stream().map(DutiesPage::choice).toList(),
                Arrays.stream(Duty.values())
                        .map(d -> new Choice(d.name(), d.title()))
                        .toList(),
                organs.choices(screen.of("identity.duties.everywhere")),
                String.valueOf(person),
                duty.name(),
                organ,
                refused);
    }

    private Row row(Account account) {
        List<Held> held = account.person().assignments().stream()
                .sorted(Comparator.comparing(Assignment::organ).thenComparing(Assignment::duty))
                .map(a -> new Held(a, a.duty().administers() ? "" : organs.of(a.organ())))
                .toList();
        return new Row(account, organs.of(account.person().organ()), held);
    }

    private static Choice choice(Account account) {
        return new Choice(
                String.valueOf(account.person().id()),
                account.person().name() + "（" + account.person().login() + "）");
    }

    private static ResponseEntity<byte[]> seeOther(String said) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/duties?said=" + said))
                .build();
    }
}
