package cn.yangguang.casefile;

import cn.yangguang.application.Case;
import cn.yangguang.application.CaseDocuments;
import cn.yangguang.application.CaseForms;
import cn.yangguang.application.CaseLetter;
import cn.yangguang.application.CasePaper;
import cn.yangguang.application.CasePapers;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.law.LetterType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the letters, working papers and papers of a case into its file. */
@Component
class CaseParts {

    private final CaseDocuments documents;
    private final CaseForms forms;
    private final CasePapers papers;

    CaseParts(CaseDocuments documents, CaseForms forms, CasePapers papers) {
        this.documents = documents;
        this.forms = forms;
        this.papers = papers;
    }

    void into(Bundle bundle, Case subject, SignedIn who, List<Listed> listed) {
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

    /** The ending of a file's name when it is a plain one. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
    }
}
