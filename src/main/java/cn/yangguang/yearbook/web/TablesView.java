package cn.yangguang.yearbook.web;

import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Screen;
import cn.yangguang.yearbook.CellFigure;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearform.PrintedCell;
import cn.yangguang.yearpaper.Prose;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a draft, every figure with where it comes from, and the form for what no record shows.
 *
 * @param given what was typed in a form that came back, by cell
 */
public record TablesView(DeskView desk, List<FieldProblem> problems, Map<String, String> given) {

    private Draft draft() {
        return desk.draft();
    }

    public List<FormTable> tables() {
        return draft().form().tables();
    }

    /** Cells that something open is about. */
    public Set<String> wrong() {
        return desk.findings().stream()
                .filter(found -> found.blocks() && !found.rule().equals("ZERO"))
                .map(Found::cells)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** The figure as printed, empty for a blank. */
    public String value(String cell) {
        return draft().figure(cell).value().map(Prose::printed).orElse("");
    }

    /** That of the year before, empty when it is not known. */
    public String former(String cell) {
        return draft().before()
                .flatMap(book -> book.tables().value(cell))
                .map(Prose::printed)
                .orElse("");
    }

    /** counted, entered, imported, adjusted or blank. */
    public String origin(String cell) {
        CellFigure figure = draft().figure(cell);
        if (figure.stated() == null) {
            return figure.counted() == null ? "blank" : "counted";
        }
        if (figure.differs()) {
            return "adjusted";
        }
        return figure.stated().source() != null ? "imported" : figure.counted() == null ? "entered" : "counted";
    }

    /** What a screen reader says of a figure. */
    public String spoken(Screen screen, PrintedCell cell) {
        String place = draft().form().cell(cell.cell()).map(FormCell::place).orElse(cell.cell());
        return place + "：" + (value(cell.cell()).isEmpty() ? screen.of("yearbook.origin.blank") : value(cell.cell()))
                + "，" + screen.of("yearbook.origin." + origin(cell.cell()));
    }

    /** The cells that no record shows, in the order of the form. */
    public List<FormCell> asked(FormTable table) {
        return table.cells().stream()
                .filter(cell -> draft().figure(cell.code()).counted() == null)
                .toList();
    }

    /** What stands in the field of a cell. */
    public String typed(String cell) {
        return Objects.requireNonNullElse(given.get(cell), value(cell));
    }

    public String problem(Screen screen, String field) {
        return problems.stream()
                .filter(p -> p.field().equals(field))
                .map(p -> p.text(screen.words()))
                .collect(Collectors.joining(" "));
    }
}
