package cn.yangguang.villageaccount.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.AccountYears;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.MoneyKind;
import cn.yangguang.villageaccount.Outcome;
import cn.yangguang.villageaccount.Statement;
import cn.yangguang.villageaccount.web.AccountWords;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The form of a money sheet: typed on a phone, or read from a file in the standard columns. */
@Controller
@Serves({Duty.VILLAGE_REPORTER, Duty.HANDLER})
class SheetFormPage {

    private final Pages pages;
    private final Accounts accounts;
    private final AccountYears years;
    private final SheetEntering entering;

    SheetFormPage(Pages pages, Accounts accounts, AccountYears years, SheetEntering entering) {
        this.pages = pages;
        this.accounts = accounts;
        this.years = years;
        this.entering = entering;
    }

    @GetMapping("/office/village-accounts/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who) {
        SheetForm form = entering.proposed(
                villages(who),
                Typed.line(request, "village"),
                pages.screen(request).today());
        return show(request, HttpStatus.OK, who, form, null, List.of(), List.of());
    }

    @PostMapping("/office/village-accounts")
    ResponseEntity<byte[]> create(HttpServletRequest request, SignedIn who) {
        return write(request, who, null);
    }

    @GetMapping("/office/village-accounts/{id:\\d{1,18}}/entries")
    ResponseEntity<byte[]> again(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Account account = account(id, who);
        SheetForm form = SheetForm.of(
                account.sheet().village(),
                account.sheet().unit(),
                account.sheet().period(),
                account.last().statement());
        return show(request, HttpStatus.OK, who, form, account, List.of(), List.of());
    }

    @PostMapping("/office/village-accounts/{id:\\d{1,18}}/entries")
    ResponseEntity<byte[]> change(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return write(request, who, account(id, who));
    }

    private ResponseEntity<byte[]> write(HttpServletRequest request, SignedIn who, @Nullable Account account) {
        SheetForm form = SheetForm.read(request);
        if (Typed.line(request, "do").equals("more")) {
            return show(request, HttpStatus.OK, who, form.withRoom(), account, List.of(), List.of());
        }
        return switch (entering.enter(request, form, account)) {
            case SheetEntering.Entered.Wrong(var problems, var bad) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        form,
                        account,
                        problems.stream()
                                .map(problem ->
                                        problem.text(pages.screen(request).words()))
                                .toList(),
                        bad);
            case SheetEntering.Entered.Right(Statement statement) -> kept(request, who, form, account, statement);
        };
    }

    private ResponseEntity<byte[]> kept(
            HttpServletRequest request, SignedIn who, SheetForm form, @Nullable Account account, Statement statement) {
        return switch (entering.keep(form, account, statement, seen(request), who)) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/village-accounts/" + done.sheet() + "?said=account-kept"))
                        .build();
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.CONFLICT,
                        who,
                        form,
                        account,
                        AccountWords.all(pages.screen(request), reasons),
                        List.of());
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            SheetForm form,
            @Nullable Account account,
            List<String> problems,
            List<BadRow> bad) {
        return pages.show(
                request,
                status,
                "cn/yangguang/villageaccount/web/office/sheet-form.jte",
                new SheetFormView(
                        form,
                        account == null ? 0 : account.sheet().id(),
                        account == null ? 0 : account.seen(),
                        villages(who).stream()
                                .map(one -> new Choice(one.key(), one.name()))
                                .toList(),
                        MoneyKind.all().stream()
                                .map(kind -> new Choice(kind.title(), kind.title()))
                                .toList(),
                        problems,
                        bad));
    }

    private List<Organ> villages(SignedIn who) {
        return years.villages(who.person()).stream()
                .filter(village -> years.makes(who.person(), village))
                .toList();
    }

    private Account account(long id, SignedIn who) {
        return accounts.find(id, who.person())
                .filter(account -> account.sheet().money())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int seen(HttpServletRequest request) {
        String seen = Typed.line(request, "SEEN");
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
