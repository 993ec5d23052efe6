package cn.yangguang.yearbook;

import cn.yangguang.changes.Memory;
import cn.yangguang.changes.Subject;
import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.FormAnnex;
import cn.yangguang.report.FormReports;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearpaper.Book;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this module adds to the lists, pages and files of {@code report}. */
@Component
class YearbookReports implements FormReports {

    private final Yearbooks yearbooks;

    /** Which years of which organs are approved, so that a page of another year asks for no edition. */
    private final Memory.Remembered<Map<String, Set<Integer>>> approved;

    YearbookReports(Yearbooks yearbooks, EditionStore editions, Memory memory) {
        this.yearbooks = yearbooks;
        this.approved = memory.of(Set.of(Subject.REPORT), editions::approved);
    }

    @Override
    public List<Integer> approved(String organ) {
        return yearbooks.approved(organ);
    }

    @Override
    public List<Integer> begun(String organ) {
        return yearbooks.begun(organ);
    }

    @Override
    public Optional<State> state(String organ, int year) {
        return yearbooks
                .draft(organ, year)
                .filter(draft -> !draft.form().tables().isEmpty())
                .map(draft -> new State(
                        "yearbook.stage." + draft.stage(),
                        draft.findings().stream().filter(Found::blocks).count(),
                        draft.standing().isPresent()));
    }

    @Override
    public Optional<FormAnnex> annex(String organ, int year) {
        return yearbooks
                .draft(organ, year)
                .filter(draft -> !draft.hasParts() && !draft.form().tables().isEmpty())
                .map(draft -> annex(draft.book()));
    }

    @Override
    public Optional<AnnualReport> approvedReport(String organ, int year) {
        boolean none = approved.forReaders()
                .map(years -> !years.getOrDefault(organ, Set.of()).contains(year))
                .orElse(false);
        return none ? Optional.empty() : yearbooks.standing(organ, year).flatMap(YearbookReports::report);
    }

    private static Optional<AnnualReport> report(Edition edition) {
        return Optional.ofNullable(edition.narrative()).map(report -> report.withAnnex(annex(edition.book())));
    }

    private static FormAnnex annex(Book book) {
        FormTable table = book.form().tables().getFirst();
        return new FormAnnex(
                book.year() + "年" + table.title(),
                book.annex(),
                table.cells().stream().map(cell -> row(book, cell)).toList());
    }

    private static FormAnnex.Row row(Book book, FormCell cell) {
        return new FormAnnex.Row(cell.code(), cell.place(), book.values().get(cell.code()), cell.unit());
    }
}
