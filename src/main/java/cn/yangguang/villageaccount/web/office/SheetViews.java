package cn.yangguang.villageaccount.web.office;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Screen;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.Accounts;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Detail;
import cn.yangguang.villageaccount.Offer;
import cn.yangguang.villageaccount.SheetWords;
import cn.yangguang.villageaccount.Step;
import cn.yangguang.villageaccount.Version;
import cn.yangguang.villageaccount.web.AccountWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a sheet shows. */
@Component
class SheetViews {

    private final Accounts accounts;
    private final Organs organs;

    SheetViews(Accounts accounts, Organs organs) {
        this.accounts = accounts;
        this.organs = organs;
    }

    SheetView of(Screen screen, Account account, int number, List<Offer> offers, SheetForms.@Nullable Failed failed) {
        Organ village = organs.find(account.sheet().village()).orElseThrow();
        Version version = account.version(number).orElse(account.last());
        List<String> group = accounts.group(village.key());
        boolean newest = version.number() == account.last().number();
        return new SheetView(
                account,
                village,
                version,
                SheetWords.of(account.sheet(), version.content()),
                accounts.findings(account.sheet(), version),
                Stream.concat(
                                offers.stream().filter(Offer::allowed),
                                offers.stream().filter(offer -> !offer.allowed()))
                        .filter(offer -> newest && offer.action() != Action.EDIT)
                        .map(offer -> SheetForms.form(screen, account, offer, group, failed))
                        .toList(),
                newest && offers.stream().anyMatch(offer -> offer.action() == Action.EDIT && offer.allowed()),
                account.steps().stream()
                        .map(step -> step.particulars().get(Detail.SIGNATURE))
                        .filter(scan -> scan.matches("[0-9]+"))
                        .toList(),
                account.steps().stream().map(step -> line(screen, step)).toList());
    }

    private static HistoryLine line(Screen screen, Step step) {
        return new HistoryLine(
                AccountWords.of(screen, step.action()),
                screen.of("villageaccount.version", step.version()) + " " + AccountWords.of(screen, step.to()),
                step.personName(),
                screen.of("villageaccount.hand." + step.hand().name()),
                screen.minute(step.at()),
                screen.day(step.on()),
                Stream.of(Detail.values())
                        .filter(detail -> detail != Detail.SEEN
                                && detail != Detail.ON
                                && detail != Detail.SIGNATURE
                                && step.particulars().gives(detail))
                        .map(detail -> new HistoryLine.Said(
                                AccountWords.of(screen, detail),
                                step.particulars().get(detail)))
                        .toList(),
                false);
    }
}
