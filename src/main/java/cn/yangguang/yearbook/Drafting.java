package cn.yangguang.yearbook;

import cn.yangguang.changes.Reads;
import cn.yangguang.organ.Organ;
import cn.yangguang.report.SpokenFigures.Told;
import cn.yangguang.yearbook.CellFigure.Stated;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.Book;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a draft together: what the records give now, what people stated and wrote, what was approved. */
@Component
class Drafting {

    private final Counting counting;
    private final Telling telling;
    private final YearbookStore store;
    private final EditionStore editions;

    Drafting(Counting counting, Telling telling, YearbookStore store, EditionStore editions) {
        this.counting = counting;
        this.telling = telling;
        this.store = store;
        this.editions = editions;
    }

    /** Which draft is asked for; a page that needs it twice has it put together once. */
    private record Asked(String organ, int year) {}

    /** Empty for a year without a form. */
    Optional<Draft> of(Organ organ, int year) {
        return YearForm.of(year)
                .map(form -> Reads.once(
                        new Asked(organ.key(), year), () -> draft(organ, form, year, before(organ, year - 1))));
    }

    /** What was published of the year before; else what is known of it now. */
    private Optional<Book> before(Organ organ, int year) {
        Optional<Edition> edition = editions.newest(organ.key(), year);
        if (edition.isPresent()) {
            return edition.map(Edition::book);
        }
        return YearForm.of(year)
                .map(form -> draft(organ, form, year, Optional.empty()))
                .filter(Draft::something)
                .map(Draft::book);
    }

    private Draft draft(Organ organ, YearForm form, int year, Optional<Book> before) {
        String key = organ.key();
        List<Told> told = told(key, form, year);
        return new Draft(
                organ,
                form,
                year,
                figures(form, counted(key, form, year), told, store.figures(key, year)),
                store.passages(key, year),
                store.notes(key, year),
                before,
                editions.steps(key, year),
                editions.editions(key, year),
                told);
    }

    /** The years of chapters are told of in {@code report}. */
    private List<Told> told(String organ, YearForm form, int year) {
        return form.era() == Era.A ? List.of() : telling.of(organ, year);
    }

    /** Forms without tables have nothing to count. */
    private YearTables counted(String organ, YearForm form, int year) {
        return form.cells().isEmpty() ? new YearTables(year, Map.of()) : counting.of(organ, year);
    }

    private static Map<String, CellFigure> figures(
            YearForm form, YearTables counted, List<Told> told, Map<String, Stated> stated) {
        var figures = new LinkedHashMap<String, CellFigure>();
        for (FormCell cell : form.cells()) {
            String code = cell.code();
            figures.put(code, new CellFigure(code, counted.value(code).orElse(null), stated.get(code)));
        }
        // What the records tell beside the form, such as fees in yuan, may be spoken of in the text.
        counted.values().forEach((code, value) -> figures.putIfAbsent(code, new CellFigure(code, value, null)));
        told.stream()
                .flatMap(one -> one.figures().stream())
                .forEach(one -> figures.putIfAbsent(one.code(), new CellFigure(one.code(), one.value(), null)));
        return figures;
    }
}
