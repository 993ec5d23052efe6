package cn.yangguang.yearbook;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.vault.Sha256;
import cn.yangguang.yearbook.YearbookStore.Change;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who changed what in a draft: for the row and for the journal. */
@Component
class Noting {

    static final String FIGURE = "yearbook.figure";
    static final String IMPORT = "yearbook.import";
    static final String ADJUST = "yearbook.adjust";
    static final String READOPT = "yearbook.readopt";
    static final String PASSAGE = "yearbook.passage";
    static final String NOTE = "yearbook.note";

    private static final int SHOWN = 200;

    private final Journal journal;
    private final Clock clock;

    Noting(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Change change(Draft draft, Hand hand) {
        Actor actor = hand.as(Hand.DRAFTING, draft.organ().key());
        return new Change(draft.organ().key(), draft.year(), clock.instant(), actor.name(), hand.id());
    }

    /** @param what which part of the report: figure/R01.C7, part/5 */
    void journal(Draft draft, Hand hand, String act, String what, @Nullable String before, @Nullable String after) {
        journal.record(
                hand.as(Hand.DRAFTING, draft.organ().key()),
                act,
                "yearbook/" + draft.organ().key() + "/" + draft.year() + "/" + what,
                before == null ? null : hash(before),
                after == null ? null : hash(after),
                after == null || after.isEmpty() ? "—" : shortened(after));
    }

    /** What cannot be kept of a text, or is too long. */
    static Optional<FieldProblem> wrong(String field, String text, int most) {
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            return Optional.of(FieldProblem.of(field, "yearbook.problem.characters"));
        }
        return text.length() > most
                ? Optional.of(FieldProblem.of(field, "yearbook.problem.long", most))
                : Optional.empty();
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
