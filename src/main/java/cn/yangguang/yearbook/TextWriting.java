package cn.yangguang.yearbook;

import cn.yangguang.page.FieldProblem;
import cn.yangguang.yearbook.YearbookStore.Change;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a draft: its parts, and the notes that explain what does not agree. The same again changes nothing. */
@Component
class TextWriting {

    private static final int TEXT = 50_000;
    private static final int NOTE = 2_000;

    private final YearbookStore store;
    private final Noting noting;

    TextWriting(YearbookStore store, Noting noting) {
        this.store = store;
        this.noting = noting;
    }

    /** The text of a part; null goes back to what follows from organ and form. */
    List<FieldProblem> passage(Draft draft, int part, @Nullable String given, Hand hand) {
        if (part < 0 || part > draft.form().parts().size()) {
            return List.of(FieldProblem.of("number", "yearbook.problem.part", part));
        }
        String text = given == null ? null : lines(given);
        if (text != null) {
            Optional<FieldProblem> problem = Noting.wrong("text", text, TEXT);
            if (problem.isPresent()) {
                return List.of(problem.get());
            }
        }
        String before = draft.written().get(part);
        if (Objects.equals(before, text)) {
            return List.of();
        }
        Change change = noting.change(draft, hand);
        if (text == null) {
            store.removePassage(change.organ(), change.year(), part);
        } else {
            store.putPassage(change, part, text);
        }
        noting.journal(draft, hand, Noting.PASSAGE, "part/" + part, before, text);
        return List.of();
    }

    /** Explains a finding in public; an empty text takes the note away. */
    List<FieldProblem> note(Draft draft, String finding, String given, Hand hand) {
        String text = lines(given).strip();
        String before = draft.notes().get(finding);
        boolean asked =
                draft.findings().stream().anyMatch(f -> f.takesNote() && f.key().equals(finding));
        if (!asked && !(text.isEmpty() && before != null)) {
            return List.of(FieldProblem.of("", "yearbook.refusal.finding"));
        }
        Optional<FieldProblem> problem = Noting.wrong("text", text, NOTE);
        if (problem.isPresent() || Objects.equals(before == null ? "" : before, text)) {
            return problem.map(List::of).orElse(List.of());
        }
        Change change = noting.change(draft, hand);
        if (text.isEmpty()) {
            store.removeNote(change.organ(), change.year(), finding);
        } else {
            store.putNote(change, finding, text);
        }
        noting.journal(draft, hand, Noting.NOTE, "note", before, text);
        return List.of();
    }

    /** Browsers send CR LF; paragraphs are lines. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }
}
