package cn.yangguang.casefile;

import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseDocuments;
import cn.yangguang.application.CaseForms;
import cn.yangguang.application.CaseLetter;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.CasePaper;
import cn.yangguang.application.CasePapers;
import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CaseReach.Sight;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.journal.Journal;
import cn.yangguang.law.LetterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the file of a case. */
@Service
public class CaseFiles {

    private final Applications applications;
    private final CaseReach reach;
    private final CaseLists lists;
    private final CaseDocuments documents;
    private final CaseForms forms;
    private final CasePapers papers;
    private final Journal journal;

    CaseFiles(
            Applications applications,
            CaseReach reach,
            CaseLists lists,
            CaseDocuments documents,
            CaseForms forms,
            CasePapers papers,
            Journal journal) {
        this.applications = applications;
        this.reach = reach;
        this.lists = lists;
        this.documents = documents;
        this.forms = forms;
        this.papers = papers;
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
        for (LetterType form : List.of(LetterType.REGISTER, LetterType.REVIEW_FORM)) {
            form(subject, form, null, bundle, listed);
        }
        for (CaseLetter letter : subject.letters()) {
            letter(subject, letter, bundle, listed);
        }
        for (CasePaper paper : papers.of(subject, who.person())) {
            papers.open(subject, paper.id(), who.person(), who.origin()).ifPresent(opened -> {
                String name = "papers/" + paper.id() + "-" + paper.kind() + ending(paper.name());
                bundle.add(name, opened.content());
                listed.add(new Listed(name, paper.kind().title() + "：" + paper.name()));
            });
        }
        var sheets = new CaseSheets(subject, lists.applicant(subject, who.person()), applications.clock(subject));
        bundle.add("clock.csv", sheets.ledger());
        listed.addFirst(new Listed("clock.csv", "期限逐日明细"));
        bundle.add("case.json", sheets.json());
        listed.addFirst(new Listed("case.json", "案卷数据（供程序读取）"));
        bundle.add("index.html", sheets.index(listed));
        return bundle;
    }

    private void letter(Case subject, CaseLetter letter, Bundle bundle, List<Listed> listed) {
        String base = "letters/" + letter.key();
        for (FileKind kind : FileKind.values()) {
            documents.sealed(subject, letter.key(), kind).ifPresent(content -> {
                String name = base + "." + kind.ending();
                bundle.add(name, content);
                listed.add(new Listed(name, letter.type().title() + " " + letter.number()));
            });
        }
        if (letter.served() != null) {
            form(subject, LetterType.SERVICE, letter.key(), bundle, listed);
        }
    }

    private void form(Case subject, LetterType type, @Nullable String letter, Bundle bundle, List<Listed> listed) {
        forms.print(subject, type, letter).ifPresent(paper -> {
            String name = "forms/" + type.code() + (letter == null ? "" : "-" + letter) + ".pdf";
            bundle.add(name, paper.pdf());
            listed.add(new Listed(name, type.title()));
        });
    }

    private static Duty duty(Case subject, SignedIn who) {
        return CaseLists.HANDLING.stream()
                .sorted()
                .filter(duty -> who.person().holds(duty, subject.registered().organ()))
                .findFirst()
                .orElseThrow();
    }

    /** The ending of a file's name when it is a plain one. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
    }
}
