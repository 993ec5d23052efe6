package cn.yangguang.villageaccount.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Detail;
import cn.yangguang.villageaccount.Offer;
import cn.yangguang.villageaccount.Outcome;
import cn.yangguang.villageaccount.Refusal;
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

/** One sheet with what does not add up, its acts and its history. */
@Controller
@Serves({Duty.VILLAGE_REPORTER, Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR})
class SheetPage {

    private final Pages pages;
    private final Accounts accounts;
    private final SheetViews views;

    SheetPage(Pages pages, Accounts accounts, SheetViews views) {
        this.pages = pages;
        this.accounts = accounts;
        this.views = views;
    }

    @GetMapping("/office/village-accounts/{id:\\d{1,18}}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return show(request, HttpStatus.OK, account(id, who), who, null);
    }

    @PostMapping("/office/village-accounts/{id:\\d{1,18}}/{noun:[a-z-]{1,40}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable String noun) {
        Account account = account(id, who);
        Action action = Action.ofNoun(noun).orElseThrow(SheetPage::notThere);
        Particulars<Detail> given = accounts.offers(account, who.person()).stream()
                .filter(offer -> offer.action() == action)
                .map(Offer::asks)
                .findFirst()
                .map(asks -> SheetForms.sent(request, asks))
                .orElse(Particulars.none());
        SheetForms.Sent files = SheetForms.files(request, "SIGNATURE");
        if (!files.refused().isEmpty()) {
            var failed = new SheetForms.Failed(action, given, String.join(" ", files.refused()));
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, account, who, failed);
        }
        return switch (accounts.act(id, action, given, files.scans(), who.person(), who.origin())) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/village-accounts/" + id + "?said=account-" + action.noun()))
                        .build();
            case Outcome.Refused(var reasons) -> refused(request, id, who, action, given, reasons);
        };
    }

    private ResponseEntity<byte[]> refused(
            HttpServletRequest request,
            long id,
            SignedIn who,
            Action action,
            Particulars<Detail> given,
            List<Refusal> reasons) {
        boolean mistake = reasons.stream().allMatch(reason -> reason.key().contains(".DETAIL_"));
        String words = String.join(" ", AccountWords.all(pages.screen(request), reasons));
        return show(
                request,
                mistake ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                account(id, who),
                who,
                new SheetForms.Failed(action, given, words));
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Account account,
            SignedIn who,
            SheetForms.@Nullable Failed failed) {
        String version = Typed.line(request, "version");
        int number = version.matches("[0-9]{1,4}")
                ? Integer.parseInt(version)
                : account.last().number();
        List<Offer> offers = accounts.offers(account, who.person());
        return pages.show(
                request,
                status,
                "cn/yangguang/villageaccount/web/office/sheet.jte",
                views.of(pages.screen(request), account, number, offers, failed));
    }

    /** The sheet, or 404 as if it did not exist. */
    private Account account(long id, SignedIn who) {
        return accounts.find(id, who.person()).orElseThrow(SheetPage::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
