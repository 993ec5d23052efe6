package cn.yangguang.application;

import cn.yangguang.identity.Person;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.issuing.Letters;
import cn.yangguang.issuing.Preview;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of a case to look at: as an act would seal them, and as they were sealed. Whoever asks must have asked before whether this
 * person may see the case whole.
 */
@Service
public class CaseDocuments {

    /** Acts that seal nothing themselves but are about the replies as drafted. */
    private static final Set<Action> ABOUT_THE_REPLIES =
            EnumSet.of(Action.SUBMIT, Action.PASS_SECRECY_REVIEW, Action.RETURN);

    private final Situations situations;
    private final CaseLetters letters;
    private final Letters sealed;

    CaseDocuments(Situations situations, CaseLetters letters, Letters sealed) {
        this.situations = situations;
        this.letters = letters;
        this.sealed = sealed;
    }

    /** The letters that an act would seal, or that it is about, each with what it would still lack. */
    @Transactional(readOnly = true)
    public List<LetterDraft> drafts(Case subject, Action action, Particulars particulars, Person person) {
        Situation situation = situations.doing(subject, action, particulars, person);
        return wanted(action, situation).stream()
                .map(wanted -> new LetterDraft(wanted.type(), wanted.outcome(), letters.missing(wanted, situation)))
                .toList();
    }

    /** One of them as it would be, without number; empty when there are not so many. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(Case subject, Action action, Particulars particulars, Person person, int place) {
        Situation situation = situations.doing(subject, action, particulars, person);
        return wanted(action, situation).stream()
                .skip(place)
                .findFirst()
                .map(wanted -> letters.preview(wanted, situation));
    }

    /** A sealed letter of this very case. */
    @Transactional(readOnly = true)
    public Optional<byte[]> sealed(Case subject, String key, FileKind kind) {
        return subject.letter(key).map(letter -> sealed.file(letter.id(), kind));
    }

    private static List<Acting.Wanted> wanted(Action action, Situation situation) {
        if (ABOUT_THE_REPLIES.contains(action)) {
            return Acting.replies(situation);
        }
        return Handling.find(action, situation.subject().stage()).stream()
                .flatMap(rule -> Acting.letters(rule, situation).stream())
                .toList();
    }
}
