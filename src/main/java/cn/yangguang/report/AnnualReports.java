package cn.yangguang.report;

import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly reports of the organs. Figures are counted anew whenever somebody asks; kept are only the words people wrote,
 * the notes, the figures no record shows, and the date.
 *
 * <p>Who writes gets the list of problems back: empty means done and in the journal; a problem with a field is a mistake
 * in what was given, one without a field is a refusal of the act. Either way nothing was changed.
 */
@Service
public class AnnualReports {

    private final YearCounting counting;
    private final ReportQueries queries;
    private final ReportStore store;
    private final ReportWriting writing;
    private final Organs organs;
    private final ObjectProvider<FormReports> forms;
    private final Clock clock;

    AnnualReports(
            YearCounting counting,
            ReportQueries queries,
            ReportStore store,
            ReportWriting writing,
            Organs organs,
            ObjectProvider<FormReports> forms,
            Clock clock) {
        this.counting = counting;
        this.queries = queries;
        this.store = store;
        this.writing = writing;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    /** The figures of any year; empty for an unknown organ. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<YearFigures> figures(String organ, int year) {
        return Reads.declared(Read.report(organ), () -> organs.find(organ).map(o -> counting.figures(o, year)));
    }

    /** The report as it stands; empty for an unknown organ or a year whose form is another ({@link AnnualReport#covers}). */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<AnnualReport> report(String organ, int year) {
        return Reads.declared(
                Read.report(organ),
                () -> AnnualReport.covers(year) ? organs.find(organ).map(o -> report(o, year)) : Optional.empty());
    }

    /** The report as it stands with its 统计表, for those who write it. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<AnnualReport> draft(String organ, int year) {
        return report(organ, year)
                .map(report -> report.withAnnex(forms.stream()
                        .flatMap(form -> form.annex(organ, year).stream())
                        .findFirst()
                        .orElse(null)));
    }

    /** What the public reads: the report as it was approved together with its 统计表, else as it stands once it is open to the public. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<AnnualReport> published(String organ, int year) {
        return forms.stream()
                .flatMap(form -> form.approvedReport(organ, year).stream())
                .findFirst()
                .or(() -> report(organ, year).filter(this::open));
    }

    /** The years with an approved edition, the newest first. */
    public List<Integer> approved(String organ) {
        return forms.stream().flatMap(form -> form.approved(organ).stream()).toList();
    }

    /** The years of which there is something to report: published items, or words somebody wrote; the newest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Integer> years(String organ) {
        return Reads.declared(Read.report(organ), () -> queries.years(organ));
    }

    /** Whether there is something to report of a year, as {@link #years} has it. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean known(String organ, int year) {
        return figures(organ, year).filter(AnnualReports::something).isPresent()
                || Reads.declared(
                        Read.report(organ), () -> !written(organ, year).nothing());
    }

    private static boolean something(YearFigures figures) {
        return figures.published().total() > 0 || figures.stated();
    }

    /** Whether the year is over in Beijing: a report covers a whole year. */
    public boolean over(int year) {
        return year < Year.now(clock).getValue();
    }

    /** Whether the public may read the report: the year is over and nothing that blocks is left open. */
    public boolean open(AnnualReport report) {
        return over(report.figures().year()) && report.publishable();
    }

    /**
     * Puts the author's text in place of the generated one.
     *
     * @param number 1 to 6 for a chapter, 0 for the opening
     * @param text plain text, one paragraph per line
     */
    @Transactional
    public List<FieldProblem> writeChapter(String organ, int year, int number, String text, Author author) {
        return writing.chapter(organ, year, number, text, author);
    }

    /** Goes back to the text that follows from the figures. */
    @Transactional
    public List<FieldProblem> useGeneratedText(String organ, int year, int number, Author author) {
        return writing.generated(organ, year, number, author);
    }

    /**
     * Explains a finding in public. An empty text takes the note away.
     *
     * @param finding {@link Finding#key()} of a finding of this report that asks for a note
     */
    @Transactional
    public List<FieldProblem> writeNote(String organ, int year, String finding, String text, Author author) {
        boolean asked = report(organ, year).stream()
                .flatMap(r -> r.findings().stream())
                .anyMatch(f -> f.needsNote() && f.key().equals(finding));
        return writing.note(organ, year, finding, text, asked, author);
    }

    /** States one figure that no record shows. */
    @Transactional
    public List<FieldProblem> enterFigure(
            String organ, int year, EnteredFigure figure, BigDecimal value, Author author) {
        return enterFigures(organ, year, Map.of(figure, value.toPlainString()), author);
    }

    /** States figures as somebody wrote them, all or none; an empty text means that nobody states the figure. */
    @Transactional
    public List<FieldProblem> enterFigures(String organ, int year, Map<EnteredFigure, String> values, Author author) {
        return writing.figures(organ, year, values, author);
    }

    /** Sets 成文日期, which stands under the report; empty takes it away. It lies after the year and not in the future. */
    @Transactional
    public List<FieldProblem> sign(String organ, int year, Optional<LocalDate> day, Author author) {
        return writing.signed(organ, year, day, author);
    }

    /** Which words are asked for; a page that needs them twice has them read once. */
    private record Words(String organ, int year) {}

    private ReportStore.Written written(String organ, int year) {
        return Reads.once(new Words(organ, year), () -> store.written(organ, year));
    }

    private AnnualReport report(Organ organ, int year) {
        var report = AnnualReport.draft(counting.figures(organ, year));
        var written = written(organ.key(), year);
        for (var text : written.chapters().entrySet()) report = written(report, text);
        for (var note : written.notes().entrySet())
            report = report.withNote(new AnnualReport.Note(note.getKey(), note.getValue()));
        if (written.signedOn().isPresent())
            report = report.dated(written.signedOn().get());
        String telephone = organ.facts().telephone();
        return telephone.isEmpty() ? report : report.withContact("联系电话：" + telephone);
    }

    private static AnnualReport written(AnnualReport report, Map.Entry<Integer, String> text) {
        return text.getKey() == 0
                ? report.withOpening(text.getValue())
                : report.withText(Chapter.values()[text.getKey() - 1], text.getValue());
    }
}
