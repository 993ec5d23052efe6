package cn.yangguang.villageaccount.web.office;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.villageaccount.Account;
import cn.yangguang.villageaccount.Finding;
import cn.yangguang.villageaccount.SheetWords;
import cn.yangguang.villageaccount.Stage;
import cn.yangguang.villageaccount.Version;
import java.util.List;

/**
 * One sheet as its page shows it.
 *
 * @param version the one looked at
 * @param scans numbers of the kept photographs
 */
public record SheetView(
        Account account,
        Organ village,
        Version version,
        SheetWords words,
        List<Finding> findings,
        List<ActForm> acts,
        boolean editable,
        List<String> scans,
        List<HistoryLine> history) {

    public String address() {
        return "/office/village-accounts/" + account.sheet().id();
    }

    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    public List<Finding> told() {
        return findings.stream().filter(finding -> !finding.blocks()).toList();
    }

    /** Whether it is the newest version. */
    public boolean newest() {
        return version.number() == account.last().number();
    }

    public boolean handed() {
        return version.stage() == Stage.HANDED;
    }
}
