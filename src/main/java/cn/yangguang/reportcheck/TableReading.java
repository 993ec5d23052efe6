package cn.yangguang.reportcheck;

import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.FormRow;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearform.YearForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the tables of one form among the lines of a report, whatever they are printed with. */
final class TableReading {
    private static final int APPLICANTS = 7;
    private static final int FEWEST_ROWS = 5;
    private static final int NEAR = 4;

    /** Rows that are the same in two forms are taken for those of the year's. */
    private static final double DUE = 1;

    private static final int SHORT = 400;
    private static final double ALIKE = 0.8;

    private final YearForm form;
    private final List<Line> lines;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Set<Line> used = new HashSet<>();
    private double quality;

    private TableReading(YearForm form, List<Line> lines) {
        this.form = form;
        this.lines = lines;
    }

    /** What a report holds of the tables of the form it follows best; empty when it holds no table. */
    static Optional<SeenTables> of(List<Line> lines, int year) {
        return YearForm.all().stream()
                .filter(form -> !form.tables().isEmpty())
                .map(form -> new TableReading(form, lines))
                .peek(TableReading::read)
                .filter(reading -> !reading.figures.isEmpty())
                .max(Comparator.comparingDouble(reading -> reading.quality + (reading.covers(year) ? DUE : 0)))
                .map(TableReading::seen);
    }

    private boolean covers(int year) {
        return form.firstYear() <= year && year <= form.lastYear();
    }

    private void read() {
        for (var table : form.tables()) {
            switch (table.code()) {
                case "T2" -> labelled(table);
                case "T3" -> aligned(table, APPLICANTS);
                case "T4" -> remedies(table);
                default -> aligned(table, 1);
            }
        }
        quality += FormMarks.count(form, lines);
    }

    private SeenTables seen() {
        return new SeenTables(form, figures, places, used);
    }

    /** Section 二: every row says its own name. */
    private void labelled(FormTable table) {
        for (var block : table.blocks()) {
            for (var row : block.rows()) {
                var cells = cells(table, row);
                lines.stream()
                        .filter(line -> FormMarks.named(line, row.label()))
                        .findFirst()
                        .ifPresent(line -> put(line, cells, FormMarks.after(line, row.label(), cells.size())));
            }
        }
    }

    /** Section 三 and the 统计表: rows are known by their headings and their order. */
    private void aligned(FormTable table, int width) {
        var rows = table.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> !cells(table, row).isEmpty())
                .toList();
        var headings = rows.stream().map(FormRow::label).toList();
        var found = Alignment.of(candidates(width, headings), headings);
        if (found.size() < FEWEST_ROWS) {
            found = Alignment.of(headingsAlone(width, headings), headings);
        }
        if (found.size() < FEWEST_ROWS) {
            found.clear();
            blank(table.code().equals("T3") ? table.cells() : List.of(), "申请人情况");
        }
        quality += Alignment.quality(found, headings);
        found.forEach((at, row) -> {
            lines.stream().filter(line -> line.where().equals(row.where())).forEach(used::add);
            put(row.where(), cells(table, rows.get(at)), row.figures());
        });
    }

    private List<SeenRow> candidates(int width, List<String> headings) {
        var columns = new Columns(width);
        var rows = new ArrayList<SeenRow>();
        for (int i = 0; i < lines.size(); i++) {
            columns.row(lines.get(i), lines.get(i).grid() ? "" : around(i))
                    .filter(row -> likely(row, headings))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    /** A table that was left blank, in a text that shows nothing of blank cells. */
    private List<SeenRow> headingsAlone(int width, List<String> headings) {
        return lines.stream()
                .filter(line -> !line.grid() && Figure.trailing(line.text()).isEmpty())
                .map(line -> new SeenRow(line.where(), line.text(), "", blank(width)))
                .filter(row -> headings.stream().anyMatch(heading -> row.like(heading) > ALIKE))
                .toList();
    }

    /** Full of numbers, or blank beside a heading of the form. */
    private static boolean likely(SeenRow row, List<String> headings) {
        boolean full = row.figures().size() > 1 && row.figures().stream().allMatch(f -> f.value() != null);
        return full || headings.stream().anyMatch(heading -> row.like(heading) > ALIKE || row.broken(heading));
    }

    /** Lines without figures next to a line: parts of headings that a narrow column has broken. */
    private String around(int at) {
        var words = new StringBuilder();
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && part(lines.get(i)); i--) {
            words.insert(0, lines.get(i).text());
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + NEAR + 1) && part(lines.get(i)); i++) {
            words.append(lines.get(i).text());
        }
        return words.toString();
    }

    private static boolean part(Line line) {
        return !line.grid()
                && Figure.trailing(line.text()).isEmpty()
                && line.text().length() < 40;
    }

    private void remedies(FormTable table) {
        Remedies.in(lines).ifPresent(row -> put(row.line(), table.cells(), row.figures()));
    }

    /** Only its head is there. */
    private void blank(List<FormCell> cells, String head) {
        var words = Pattern.compile(head);
        lines.stream()
                .filter(line -> line.text().length() < SHORT
                        && !line.text().contains("。")
                        && words.matcher(Plain.bare(line.text())).find())
                .findFirst()
                .ifPresent(line -> put(line.where(), cells, blank(cells.size())));
    }

    private static List<Figure> blank(int count) {
        return Collections.nCopies(count, Figure.of(""));
    }

    private void put(Line line, List<FormCell> cells, List<Figure> row) {
        used.add(line);
        put(line.where(), cells, row);
    }

    private void put(String where, List<FormCell> cells, List<Figure> row) {
        for (int i = 0; i < cells.size(); i++) {
            figures.put(cells.get(i).code(), row.get(i));
            places.put(cells.get(i).code(), where);
        }
    }

    private List<FormCell> cells(FormTable table, FormRow row) {
        return table.cells().stream().filter(cell -> cell.row().equals(row)).toList();
    }
}
