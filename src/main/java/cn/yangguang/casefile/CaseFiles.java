package cn.yangguang.casefile;

import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CaseReach.Sight;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the file of a case. */
@Service
public class CaseFiles {

    private final Applications applications;
    private final CaseReach reach;
    private final CaseLists lists;
    private final CaseParts parts;
    private final RemedyRecords remedies;
    private final Journal journal;

    CaseFiles(
            Applications applications,
            CaseReach reach,
            CaseLists lists,
            CaseParts parts,
            RemedyRecords remedies,
            Journal journal) {
        this.applications = applications;
        this.reach = reach;
        this.lists = lists;
        this.parts = parts;
        this.remedies = remedies;
        this.journal = journal;
    }

    /** The zip; empty when there is no such case for this person, who must handle cases of its organ. */
    @Transactional
    public Optional<byte[]> of(String number, SignedIn who) {
        Optional<Case> found = applications
                .find(number)
                .filter(subject -> reach.of(who.person(), subject.registered().organ()) == Sight.WHOLE);
        found.ifPresent(subject -> journal.record(
                who.as(duty(subject, who), subject.registered().organ()),
                "casefile.TAKE",
                "application:" + number,
                ""));
        return found.map(subject -> bundle(subject, who).zip());
    }

    private Bundle bundle(Case subject, SignedIn who) {
        var bundle = new Bundle();
        List<Listed> listed = new ArrayList<>();
        parts.into(bundle, subject, who, listed);
        List<Remedy> about = remedies.about(subject.registered().number(), who.person());
        if (!about.isEmpty()) {
            bundle.add("remedies.html", RemedySheet.of(about));
            listed.add(new Listed("remedies.html", "复议、诉讼和投诉的经过"));
        }
        var sheets = new CaseSheets(subject, lists.applicant(subject, who.person()), applications.clock(subject));
        bundle.add("clock.csv", sheets.ledger());
        listed.addFirst(new Listed("clock.csv", "期限逐日明细"));
        bundle.add("case.json", sheets.json());
        listed.addFirst(new Listed("case.json", "案卷数据（供程序读取）"));
        bundle.add("index.html", sheets.index(listed));
        return bundle;
    }

    private static Duty duty(Case subject, SignedIn who) {
        return CaseLists.HANDLING.stream()
                .sorted()
                .filter(duty -> who.person().holds(duty, subject.registered().organ()))
                .findFirst()
                .orElseThrow();
    }
}
