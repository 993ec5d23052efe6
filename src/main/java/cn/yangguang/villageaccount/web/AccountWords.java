package cn.yangguang.villageaccount.web;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.page.Screen;
import cn.yangguang.villageaccount.Action;
import cn.yangguang.villageaccount.Detail;
import cn.yangguang.villageaccount.Finding;
import cn.yangguang.villageaccount.Refusal;
import cn.yangguang.villageaccount.Sheet;
import cn.yangguang.villageaccount.Stage;
import java.util.List;

/** The words of the machine's names in the language of the screen. */
public final class AccountWords {

    private AccountWords() {}

    public static String of(Screen screen, Stage stage) {
        return screen.of("villageaccount.stage." + stage.name());
    }

    public static String of(Screen screen, Action action) {
        return screen.of("villageaccount.action." + action.name());
    }

    public static String of(Screen screen, Detail detail) {
        return screen.of("villageaccount.detail." + detail.name());
    }

    public static String of(Screen screen, Refusal refusal) {
        return screen.of(refusal.key(), refusal.arguments().toArray());
    }

    public static List<String> all(Screen screen, List<Refusal> reasons) {
        return reasons.stream().map(reason -> of(screen, reason)).toList();
    }

    /** The place and what was found there. */
    public static String of(Screen screen, Finding finding) {
        String said = screen.of(finding.key(), finding.facts().toArray());
        return finding.line() == 0 ? said : screen.of("villageaccount.line", finding.line()) + said;
    }

    public static String of(Screen screen, CoveredPeriod period) {
        return screen.of(period.wording().key(), period.wording().arguments().toArray());
    }

    /** 2016年3月, or the title of a 专项公开; with the unit before it. */
    public static String of(Screen screen, Sheet sheet) {
        String unit = sheet.unit().isEmpty() ? "" : sheet.unit() + " ";
        return unit + (sheet.money() ? of(screen, sheet.period()) : sheet.title());
    }
}
