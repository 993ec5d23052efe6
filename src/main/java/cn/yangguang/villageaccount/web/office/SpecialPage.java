package cn.yangguang.villageaccount.web.office;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.AccountYears;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Outcome;
import cn.yangguang.villageaccount.Sheet;
import cn.yangguang.villageaccount.SpecialForm;
import cn.yangguang.villageaccount.SpecialTable;
import cn.yangguang.villageaccount.web.AccountWords;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The form of a 专项公开 by its template. */
@Controller
@Serves({Duty.VILLAGE_REPORTER, Duty.HANDLER})
public class SpecialPage {

    /**
     * The form.
     *
     * @param id of the sheet that is changed; 0 for a new one
     */
    public record View(
            SpecialForm form,
            SpecialTable table,
            String village,
            String title,
            long id,
            int seen,
            List<Choice> villages,
            List<String> problems) {

        public String address() {
            return id == 0
                    ? "/office/village-accounts/special/" + form.item()
                    : "/office/village-accounts/" + id + "/rows";
        }
    }

    private final Pages pages;
    private final Accounts accounts;
    private final AccountYears years;

    SpecialPage(Pages pages, Accounts accounts, AccountYears years) {
        this.pages = pages;
        this.accounts = accounts;
        this.years = years;
    }

    @GetMapping("/office/village-accounts/special/{item:V2[3-6]}")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who, @PathVariable String item) {
        SpecialForm form = SpecialForm.of(item);
        return show(request, HttpStatus.OK, who, form, SpecialRows.withRoom(SpecialRows.EMPTY), null, List.of());
    }

    @GetMapping("/office/village-accounts/{id:\\d{1,18}}/rows")
    ResponseEntity<byte[]> again(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Account account = account(id, who);
        SpecialForm form = SpecialForm.of(account.sheet().kind());
        return show(
                request, HttpStatus.OK, who, form, (SpecialTable) account.last().content(), account, List.of());
    }

    @PostMapping("/office/village-accounts/special/{item:V2[3-6]}")
    ResponseEntity<byte[]> create(HttpServletRequest request, SignedIn who, @PathVariable String item) {
        return write(request, who, SpecialForm.of(item), null);
    }

    @PostMapping("/office/village-accounts/{id:\\d{1,18}}/rows")
    ResponseEntity<byte[]> change(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Account account = account(id, who);
        return write(request, who, SpecialForm.of(account.sheet().kind()), account);
    }

    private ResponseEntity<byte[]> write(
            HttpServletRequest request, SignedIn who, SpecialForm form, @Nullable Account account) {
        SpecialTable table = SpecialRows.read(request, form);
        if (Typed.line(request, "do").equals("more")) {
            return show(request, HttpStatus.OK, who, form, SpecialRows.withRoom(table), account, List.of());
        }
        return switch (keep(request, who, form, table, account)) {
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
                        table,
                        account,
                        AccountWords.all(pages.screen(request), reasons));
        };
    }

    private Outcome keep(
            HttpServletRequest request, SignedIn who, SpecialForm form, SpecialTable table, @Nullable Account account) {
        String seen = Typed.line(request, "SEEN");
        if (account != null) {
            int last = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
            return accounts.edit(account.sheet().id(), table, last, who.person(), who.origin());
        }
        LocalDate today = pages.screen(request).today();
        String title = Typed.line(request, "title");
        var wanted = new Sheet(
                0,
                Typed.line(request, "village"),
                "",
                form.item(),
                new CoveredPeriod(today, today),
                title.isEmpty() ? form.item() : title);
        return accounts.begin(Action.CREATE, wanted, table, Particulars.none(), who.person(), who.origin());
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            SpecialForm form,
            SpecialTable table,
            @Nullable Account account,
            List<String> problems) {
        return pages.show(
                request,
                status,
                "cn/yangguang/villageaccount/web/office/special.jte",
                new View(
                        form,
                        table,
                        Typed.line(request, "village"),
                        Typed.line(request, "title"),
                        account == null ? 0 : account.sheet().id(),
                        account == null ? 0 : account.seen(),
                        years.villages(who.person()).stream()
                                .filter(village -> years.makes(who.person(), village))
                                .map(village -> new Choice(village.key(), village.name()))
                                .toList(),
                        problems));
    }

    private Account account(long id, SignedIn who) {
        return accounts.find(id, who.person())
                .filter(account -> !account.sheet().money())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
