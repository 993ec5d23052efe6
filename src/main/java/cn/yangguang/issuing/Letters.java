package cn.yangguang.issuing;

import cn.yangguang.journal.Actor;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.letter.Facts;
import cn.yangguang.letter.MissingBlank;
import cn.yangguang.typeset.Typeset;
import cn.yangguang.typeset.TypesetNote;
import cn.yangguang.vault.Sha256;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of organs. A letter is asked for by an order; it is looked at as often as one likes, sealed once, and then it is
 * what it is.
 */
@Service
public class Letters {
    private static final String FILES = "issuing.letter/";
    private static final String FACTS = "issuing.facts/";

    private final Composing composing;
    private final Printing printing;
    private final Templates templates;
    private final SeriesStore series;
    private final LetterStore store;
    private final Keeping keeping;

    Letters(
            Composing composing,
            Printing printing,
            Templates templates,
            SeriesStore series,
            LetterStore store,
            Keeping keeping) {
        this.composing = composing;
        this.printing = printing;
        this.templates = templates;
        this.series = series;
        this.store = store;
        this.keeping = keeping;
    }

    /** Everything that keeps the letter from being sealed, in words; empty when it can be. */
    @Transactional(readOnly = true)
    public List<MissingBlank> missing(LetterOrder order) {
        return composing.missing(order);
    }

    /** The letter as it would be, without number; what is missing stays empty. */
    @Transactional(readOnly = true)
    public Preview preview(LetterOrder order) {
        byte[] docx = composing.draft(order, composing.likeNumber(order)).docx();
        Typeset pdf = printing.pdf(docx);
        return new Preview(docx, pdf.pdf(), pdf.notes());
    }

    /**
     * Seals a letter inside the caller's transaction: number, files and entry in the journal stand or fall with it. The same key
     * gives the same letter again.
     *
     * @param subject what it is about, up to 200 characters, such as the number of an application
     * @param key names this one order, such as {@code application/17/reply/2}
     * @throws IllegalArgumentException when the key belongs to another letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sealing seal(LetterOrder order, String subject, String key, Actor actor) {
        series.lockOrder(key);
        Optional<SealedLetter> before = store.byKey(key);
        if (before.isPresent()) {
            return new Sealing.Done(same(before.get(), order, subject), false);
        }
        List<MissingBlank> missing = composing.missing(order);
        if (!missing.isEmpty()) {
            return new Sealing.Incomplete(missing);
        }
        DocumentNumber number = composing
                .mark(order)
                .map(mark -> number(mark, order.dated().getYear()))
                .orElse(null);
        var draft = composing.draft(order, number == null ? "" : number.toString());
        byte[] docx = draft.docx();
        Typeset pdf = printing.pdf(docx);
        Long template =
                templates.own(order.organ(), order.type()).map(OwnTemplate::id).orElse(null);
        var closed = new LetterStore.Closed(
                order,
                subject,
                key,
                number,
                keeping.close(FACTS + key, FactsText.write(draft.facts())),
                keeping.close(FILES + key, docx),
                Sha256.of(docx),
                keeping.close(FILES + key, pdf.pdf()),
                Sha256.of(pdf.pdf()),
                pdf.notes().stream().map(TypesetNote::line).toList(),
                template);
        return new Sealing.Done(keeping.seal(closed, actor), true);
    }

    private DocumentNumber number(String mark, int year) {
        return new DocumentNumber(mark, year, series.next(mark, year));
    }

    private static SealedLetter same(SealedLetter letter, LetterOrder order, String subject) {
        boolean same = letter.organ().equals(order.organ())
                && letter.type() == order.type()
                && letter.subject().equals(subject);
        if (!same) {
            throw new IllegalArgumentException("the key belongs to letter " + letter.id());
        }
        return letter;
    }

    @Transactional(readOnly = true)
    public Optional<SealedLetter> find(long id) {
        return store.find(id);
    }

    /** The letters about a subject, the oldest first. */
    @Transactional(readOnly = true)
    public List<SealedLetter> of(String subject) {
        return store.of(subject);
    }

    /** The file as it was sealed. Whoever asks must have asked before whether this person may see the subject. */
    @Transactional(readOnly = true)
    public byte[] file(long id, FileKind kind) {
        return keeping.open(FILES + store.keyOf(id), store.closed(id, kind));
    }

    /** The facts it was made from, those of settings and law included. */
    @Transactional(readOnly = true)
    public Facts facts(long id) {
        return FactsText.read(keeping.openText(FACTS + store.keyOf(id), store.closedFacts(id)));
    }
}
