package cn.yangguang.yearbook;

import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.yearform.YearForm;
import java.time.Clock;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly reports of the tabular forms, and the 统计表 of the years before. Figures are counted anew whenever somebody asks for a draft; an
 * edition is what was approved.
 *
 * <p>Who acts gets the list of problems back: empty means done and in the journal; a problem with a field is a mistake in what was
 * given, one without a field is a refusal of the act. Either way nothing was changed.
 */
@Service
public class Yearbooks {

    private final Organs organs;
    private final Drafting drafting;
    private final EditionStore editions;
    private final YearbookStore store;
    private final FigureWriting figures;
    private final TextWriting texts;
    private final Approving approving;
    private final Clock clock;

    Yearbooks(
            Organs organs,
            Drafting drafting,
            EditionStore editions,
            YearbookStore store,
            FigureWriting figures,
            TextWriting texts,
            Approving approving,
            Clock clock) {
        this.organs = organs;
        this.drafting = drafting;
        this.editions = editions;
        this.store = store;
        this.figures = figures;
        this.texts = texts;
        this.approving = approving;
        this.clock = clock;
    }

    /** The draft as it stands; empty for an unknown organ and for a year before the first form. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Draft> draft(String organ, int year) {
        return organs.find(organ).flatMap(o -> drafting.of(o, year));
    }

    /** The editions of a year, the newest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Edition> editions(String organ, int year) {
        return Reads.declared(Read.report(organ), () -> editions.editions(organ, year));
    }

    /** The edition that stands. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Edition> standing(String organ, int year) {
        return Reads.declared(Read.report(organ), () -> editions.newest(organ, year));
    }

    /** The years with an edition, the newest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Integer> approved(String organ) {
        return Reads.declared(Read.report(organ), () -> editions.years(organ));
    }

    /** The years of which somebody has stated or written something, the newest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Integer> begun(String organ) {
        return editions.begun(organ);
    }

    /** Whether the year is over in Beijing: a report covers a whole year. */
    public boolean over(int year) {
        return year < Year.now(clock).getValue();
    }

    /**
     * States figures that no record shows, as somebody wrote them, all or none; an empty text means that nobody states the figure.
     *
     * @param values by cell
     */
    @Transactional
    public List<FieldProblem> enterFigures(String organ, int year, Map<String, String> values, Hand hand) {
        return writing(organ, year, hand, draft -> figures.figures(draft, values, null, hand));
    }

    /**
     * States figures of a past year from a file; they are marked as such.
     *
     * @param source name of the file
     */
    @Transactional
    public List<FieldProblem> importFigures(
            String organ, int year, Map<String, String> values, String source, Hand hand) {
        return writing(organ, year, hand, draft -> figures.figures(draft, values, source, hand));
    }

    /** Changes a counted figure by hand, with the reason that readers will read; an empty value goes back to what the records give. */
    @Transactional
    public List<FieldProblem> adjust(String organ, int year, String cell, String value, String reason, Hand hand) {
        return writing(organ, year, hand, draft -> figures.adjustment(draft, cell, value, reason, hand));
    }

    /**
     * Writes the text of a part, with references to figures ({@link cn.yangguang.yearpaper.References}).
     *
     * @param part 1 to 6, 0 for the opening
     * @param text plain text, one paragraph per line; null goes back to what follows from organ and form
     */
    @Transactional
    public List<FieldProblem> writePart(String organ, int year, int part, @Nullable String text, Hand hand) {
        return writing(organ, year, hand, draft -> texts.passage(draft, part, text, hand));
    }

    /** Explains a finding in public. An empty text takes the note away. */
    @Transactional
    public List<FieldProblem> writeNote(String organ, int year, String finding, String text, Hand hand) {
        return writing(organ, year, hand, draft -> texts.note(draft, finding, text, hand));
    }

    /** @param reason what is to be put right, or what changes and why; empty where none is asked for */
    @Transactional
    public List<FieldProblem> act(String organ, int year, Action action, String reason, Hand hand) {
        return locked(organ, year, draft -> approving.act(action, draft, reason, hand));
    }

    /** Every action that the report's stage knows, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Draft draft, Hand hand) {
        return Arrays.stream(Action.values())
                .flatMap(action -> Rules.find(action, draft.stage()).stream())
                .map(rule ->
                        new Offer(rule.action(), rule.asksReason(), approving.ask(rule.action(), draft, hand, null)))
                .toList();
    }

    /** An action as a page shows it. */
    public record Offer(Action action, boolean asksReason, List<FieldProblem> refusals) {
        public Offer {
            refusals = List.copyOf(refusals);
        }
    }

    private List<FieldProblem> writing(String organ, int year, Hand hand, Function<Draft, List<FieldProblem>> act) {
        return locked(organ, year, draft -> {
            if (!hand.drafts(organ)) {
                return List.of(FieldProblem.of("", "yearbook.refusal.writer"));
            }
            return draft.stage() == Stage.DRAFTING
                    ? act.apply(draft)
                    : List.of(FieldProblem.of(
                            "", "yearbook.refusal.closed", draft.stage().title()));
        });
    }

    private List<FieldProblem> locked(String organ, int year, Function<Draft, List<FieldProblem>> act) {
        Optional<Organ> known = organs.find(organ);
        if (known.isEmpty()) {
            return List.of(FieldProblem.of("", "yearbook.refusal.organ", organ));
        }
        if (YearForm.of(year).isEmpty() || year > Year.now(clock).getValue()) {
            return List.of(FieldProblem.of("", "yearbook.refusal.year", year));
        }
        store.lock(organ, year);
        return drafting.of(known.get(), year).map(act).orElseThrow();
    }
}
