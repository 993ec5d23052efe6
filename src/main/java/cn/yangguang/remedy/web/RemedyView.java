package cn.yangguang.remedy.web;

import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyPeriod;
import java.util.List;

/**
 * One remedy as its page shows it.
 *
 * @param organ name of the organ it is about
 * @param party who claims or complains; empty for whoever may not know
 * @param advice what the law says about the way taken, when it was not open; else empty
 * @param dossier address of the case's dossier; empty when it is about no case
 */
public record RemedyView(
        Remedy subject,
        String organ,
        String party,
        String contact,
        String advice,
        String dossier,
        List<RemedyPeriod> periods,
        List<ActForm> acts,
        List<HistoryLine> history) {}
