package cn.yangguang.yearbook;

import cn.yangguang.organ.Organ;
import cn.yangguang.report.SpokenFigures.Told;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.Book;
import cn.yangguang.yearpaper.Prose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The report of a year as it would be approved now: figures that follow the records, with what people stated, changed and
 * wrote. Plain and immutable.
 *
 * @param figures by cell, for every cell of the form in its order, then what the records tell beside it
 * @param written texts that somebody wrote, by part; 0 is the opening
 * @param notes by the key of the finding they explain
 * @param before the report of the year before, as published, else as it stands; empty when nothing is known of it
 * @param steps what happened to the report so far
 * @param editions approved so far, the newest first
 * @param told sentences of other modules, whose figures are among the figures
 */
public record Draft(
        Organ organ,
        YearForm form,
        int year,
        Map<String, CellFigure> figures,
        Map<Integer, String> written,
        Map<String, String> notes,
        Optional<Book> before,
        List<Step> steps,
        List<Edition> editions,
        List<Told> told) {

    /** Number of the opening among the parts. */
    public static final int OPENING = 0;

    public Draft {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        written = Map.copyOf(written);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        steps = List.copyOf(steps);
        editions = List.copyOf(editions);
        told = List.copyOf(told);
    }

    public Stage stage() {
        return steps.isEmpty() ? Stage.DRAFTING : steps.getLast().to();
    }

    /** The edition that stands, if there is one. */
    public Optional<Edition> standing() {
        return editions.stream().findFirst();
    }

    /** The report's figures; a cell nobody has stated is absent. */
    public YearTables tables() {
        var values = new TreeMap<String, BigDecimal>();
        figures.values().forEach(figure -> figure.value().ifPresent(value -> values.put(figure.cell(), value)));
        return new YearTables(year, values);
    }

    /** Whether the records, or a person, tell anything at all. */
    public boolean something() {
        return !tables().values().isEmpty() || !written.isEmpty() || !steps.isEmpty();
    }

    /** Whether the draft follows a form of six parts with tables; otherwise its text is that of {@code report}. */
    public boolean hasParts() {
        return form.era() != Era.A;
    }

    /** The cells that neither a record shows nor a person has stated. */
    public List<FormCell> blanks() {
        return form.cells().stream()
                .filter(cell -> figure(cell.code()).value().isEmpty())
                .toList();
    }

    public CellFigure figure(String cell) {
        CellFigure known = figures.get(cell);
        return known == null ? new CellFigure(cell, null, null) : known;
    }

    /** The source of a part's text, with its references: as written, else what follows from organ and form. */
    public String source(int part) {
        String own = written.get(part);
        return own != null ? own : generated(part);
    }

    public String generated(int part) {
        return new Wording(organ, form, tables(), told).of(part);
    }

    public boolean isWritten(int part) {
        return written.containsKey(part);
    }

    /** A part's text with the figures put in. */
    public Prose prose(int part) {
        return Prose.of(source(part), figures::containsKey, tables(), before.map(Book::tables));
    }

    /** Everything that does not agree, in the order of the rules. */
    public List<Found> findings() {
        return DraftChecks.run(this);
    }

    /** What the report says now. */
    public Book book(@Nullable LocalDate date, List<Book.Revision> revisions) {
        List<Book.Part> parts = !hasParts()
                ? List.of()
                : form.parts().stream()
                        .map(p -> new Book.Part(
                                p.number(), p.heading(), prose(p.number()).text()))
                        .toList();
        String telephone = organ.facts().telephone();
        return new Book(
                organ.key(),
                organ.fullName(),
                DraftChecks.level(organ.level(), organ.fullName()),
                year,
                prose(OPENING).text(),
                parts,
                new TreeMap<>(tables().values()),
                adjustments(),
                publicNotes(),
                date,
                telephone.isEmpty() ? "" : "联系电话：" + telephone,
                revisions);
    }

    /** The draft as a file shows it: undated, with the corrections made so far. */
    public Book book() {
        return book(null, standing().map(e -> e.book().revisions()).orElse(List.of()));
    }

    /** Counted figures that were changed by hand, in the order of the form. */
    List<Book.Adjustment> adjustments() {
        var changed = new ArrayList<Book.Adjustment>();
        for (FormCell cell : form.cells()) {
            CellFigure figure = figure(cell.code());
            if (figure.stated() != null && figure.counted() != null && figure.differs()) {
                String reason = figure.stated().reason() == null
                        ? "（未说明）"
                        : figure.stated().reason();
                changed.add(new Book.Adjustment(
                        cell.code(),
                        cell.place(),
                        figure.counted(),
                        figure.stated().value(),
                        reason));
            }
        }
        return changed;
    }

    /** Only notes whose gap is still there are printed. */
    private List<String> publicNotes() {
        return findings().stream()
                .map(Found::explanation)
                .filter(note -> note != null)
                .distinct()
                .toList();
    }
}
