package cn.yangguang.typeset;

import cn.yangguang.typeset.Print.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is to be printed, as the pieces that pages are laid out of. */
final class PrintPieces {

    private PrintPieces() {}

    static WordText text(Print.Text text, String title) {
        double edge = Math.min(text.top(), text.bottom()) / 2;
        var sheet = new SheetLook(
                text.width(), text.height(), text.top(), text.bottom(), text.edge(), text.edge(), edge, edge, 0, false);
        var section = new Section(
                sheet,
                all(text.text()),
                Map.of("default", all(text.head())),
                Map.of("default", all(text.foot())),
                true);
        return new WordText(List.of(section), false, title);
    }

    private static List<Piece> all(List<Print> prints) {
        return prints.stream().map(PrintPieces::one).toList();
    }

    private static Piece one(Print print) {
        return switch (print) {
            case Print.Paragraph paragraph -> paragraph(paragraph);
            case Print.Code code -> new Piece.Code(code.dark(), code.width(), side(code.side()));
            case Print.Table table -> table(table);
        };
    }

    private static Piece.Paragraph paragraph(Print.Paragraph paragraph) {
        Edge rule = paragraph.rule() > 0 ? new Edge("double", paragraph.rule(), 6, paragraph.ruleColor()) : Edge.NONE;
        double size = paragraph.runs().stream()
                .mapToDouble(run -> run.type().size())
                .max()
                .orElse(12);
        var look = new ParagraphLook(
                side(paragraph.side()),
                0,
                0,
                paragraph.indent(),
                paragraph.before(),
                paragraph.after(),
                "exact",
                size * paragraph.leading(),
                false,
                paragraph.keepNext(),
                false,
                Edge.NONE,
                rule);
        var inlines = paragraph.runs().stream().flatMap(PrintPieces::inlines).toList();
        RunLook run = paragraph.runs().isEmpty()
                ? new RunLook("宋体", "宋体", size, false, false, "000000", 0, 0)
                : paragraph.runs().getFirst().type().look();
        return new Piece.Paragraph(look, run, inlines);
    }

    private static Stream<Inline> inlines(Run run) {
        var all = new ArrayList<Inline>();
        RunLook look = run.type().look();
        for (String part :
                run.words().split("(?<=[" + Run.PAGE + Run.PAGES + "\n])|(?=[" + Run.PAGE + Run.PAGES + "\n])")) {
            switch (part) {
                case Run.PAGE -> all.add(new Inline.PageNumber(false, look));
                case Run.PAGES -> all.add(new Inline.PageNumber(true, look));
                case "\n" -> all.add(new Inline.LineBreak());
                default -> all.add(new Inline.Words(part, look));
            }
        }
        return all.stream();
    }

    private static String side(Print.Side side) {
        return side.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Piece.Table table(Print.Table table) {
        var rows = new ArrayList<Piece.Row>();
        table.head().forEach(row -> rows.add(row(row, table, true)));
        table.body().forEach(row -> rows.add(row(row, table, false)));
        return new Piece.Table(table.columns(), "left", 0, false, rows);
    }

    private static Piece.Row row(Print.Row row, Print.Table table, boolean head) {
        Edge line = table.lines() > 0 ? new Edge("single", table.lines(), 0, "000000") : Edge.NONE;
        var cells = new ArrayList<Piece.Cell>();
        int column = 0;
        for (var cell : row.cells()) {
            var edges = new Piece.Edges(line, line, line, line);
            cells.add(new Piece.Cell(
                    column, cell.across(), false, false, "center", edges, table.side(), all(cell.content())));
            column += cell.across();
        }
        return new Piece.Row(0, false, head, true, cells);
    }
}
