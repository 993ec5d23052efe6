package cn.yangguang.typeset;

import cn.yangguang.typeset.Box.RowCell;
import cn.yangguang.typeset.Box.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets a text flow over pages. Heads and feet are drawn last, when the number of pages is known. */
final class Flow {

    /** A page and what belongs on its head and foot. */
    private record Page(Canvas canvas, Section section, boolean first) {}

    private final WordText text;
    private final DocumentFonts fonts;
    private final List<Page> pages = new ArrayList<>();
    private final int before;
    private double y;
    private double limit;

    Flow(WordText text, DocumentFonts fonts) {
        this(text, fonts, 0);
    }

    /** @param before pages that are counted before the first one */
    Flow(WordText text, DocumentFonts fonts, int before) {
        this.text = text;
        this.fonts = fonts;
        this.before = before;
    }

    /** The pages with their sheets, in order. */
    Map<Canvas, SheetLook> pages() {
        for (int i = 0; i < text.sections().size(); i++) {
            var section = text.sections().get(i);
            if (section.newPage() || pages.isEmpty()) newPage(section, true);
            section(section);
        }
        for (int i = 0; i < pages.size(); i++) frame(pages.get(i), i + 1);
        var drawn = new java.util.LinkedHashMap<Canvas, SheetLook>();
        pages.forEach(page -> drawn.put(page.canvas, page.section.sheet()));
        return drawn;
    }

    private void section(Section section) {
        var boxes = boxes(section.sheet(), pages.size());
        double width = section.sheet().textWidth();
        var pieces = section.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece instanceof Piece.Paragraph paragraph) {
                if (paragraph.look().newPage() && y > top(section)) newPage(section, false);
                keepTogether(section, boxes, i);
                for (var box : boxes.of(piece, width)) put(section, box);
            } else if (piece instanceof Piece.Code) {
                for (var box : boxes.of(piece, width)) put(section, box);
            } else if (piece instanceof Piece.Table table) {
                if (table.atFoot()) atFoot(section, boxes.rows(table, width));
                else table(section, boxes.rows(table, width));
            }
        }
    }

    /** Paragraphs that stay with the next one move to a new page together when they do not fit. */
    private void keepTogether(Section section, Boxes boxes, int from) {
        var pieces = section.pieces();
        double needed = 0;
        int at = from;
        while (at < pieces.size()
                && pieces.get(at) instanceof Piece.Paragraph paragraph
                && paragraph.look().keepNext()) {
            needed += height(boxes.of(paragraph, section.sheet().textWidth()));
            at++;
        }
        if (at == from || at == pieces.size()) return;
        var next = boxes.of(pieces.get(at), section.sheet().textWidth());
        needed += next.isEmpty() ? 0 : next.getFirst().height();
        boolean fitsOnAPage = needed <= bottom(section) - top(section);
        if (y + needed > limit && fitsOnAPage) newPage(section, false);
    }

    private static double height(List<Box> boxes) {
        return boxes.stream().mapToDouble(Box::height).sum();
    }

    private void put(Section section, Box box) {
        boolean gap = box instanceof Box.Gap;
        if (y + box.height() > limit + 0.5 && y > top(section) && !(box instanceof Box.Border)) {
            newPage(section, false);
            if (gap) return;
        }
        box.draw(canvas(), section.sheet().left(), y);
        y += box.height();
        if (box instanceof Box.TextLine line && line.line().endsPage()) newPage(section, false);
    }

    private void table(Section section, List<TableRow> rows) {
        var heads = rows.stream().takeWhile(TableRow::header).toList();
        keepHeadsWithARow(section, rows, heads.size());
        for (var row : rows) {
            var rest = row;
            if (y + rest.height() > limit + 0.5) {
                boolean fitsOnAPage = rest.height() <= bottom(section) - top(section) - height(List.copyOf(heads));
                if (fitsOnAPage || limit - y < 60) nextPage(section, heads, row);
                while (y + rest.height() > limit + 0.5) {
                    var cut = cut(rest, limit - y);
                    if (cut.getFirst().height() <= 0) break;
                    put(section, cut.getFirst());
                    nextPage(section, heads, row);
                    rest = cut.getLast();
                }
            }
            rest.draw(canvas(), section.sheet().left(), y);
            y += rest.height();
        }
    }

    /** A head never stands alone at the foot of a page. */
    private void keepHeadsWithARow(Section section, List<TableRow> rows, int heads) {
        if (heads == 0 || heads == rows.size()) return;
        double needed = height(List.copyOf(rows.subList(0, heads + 1)));
        if (y + needed > limit + 0.5 && y > top(section) && needed <= bottom(section) - top(section)) {
            newPage(section, false);
        }
    }

    private void nextPage(Section section, List<TableRow> heads, TableRow row) {
        newPage(section, false);
        if (row.header()) return;
        for (var head : heads) {
            head.draw(canvas(), section.sheet().left(), y);
            y += head.height();
        }
    }

    /** Cuts a row that is higher than the page into what fits and the rest. */
    private static List<TableRow> cut(TableRow row, double room) {
        var above = new ArrayList<RowCell>();
        var below = new ArrayList<RowCell>();
        for (var cell : row.cells()) {
            double used = 0;
            int count = 0;
            while (count < cell.content().size()
                    && used + cell.content().get(count).height() <= room) {
                used += cell.content().get(count).height();
                count++;
            }
            above.add(part(cell, cell.content().subList(0, count)));
            below.add(part(cell, cell.content().subList(count, cell.content().size())));
        }
        double rest = below.stream().mapToDouble(RowCell::contentHeight).max().orElse(0);
        double height = below.stream().allMatch(cell -> cell.content().isEmpty()) ? row.height() - room : rest;
        boolean moved = above.stream().anyMatch(cell -> !cell.content().isEmpty());
        return List.of(
                new TableRow(moved || rest == 0 ? room : 0, above, false, false),
                new TableRow(Math.max(height, 1), below, false, false));
    }

    private static RowCell part(RowCell cell, List<Box> content) {
        return new RowCell(cell.left(), cell.width(), cell.side(), "top", cell.edges(), content, 0, cell.hidden());
    }

    private void atFoot(Section section, List<TableRow> rows) {
        double height = height(List.copyOf(rows));
        if (y + height > limit) newPage(section, false);
        double at = limit - height;
        for (var row : rows) {
            row.draw(canvas(), section.sheet().left(), at);
            at += row.height();
        }
        limit -= height;
    }

    private void newPage(Section section, boolean first) {
        pages.add(new Page(new Canvas(section.sheet().height()), section, first));
        y = top(section);
        limit = bottom(section);
    }

    private Canvas canvas() {
        return pages.getLast().canvas();
    }

    /** Where the text starts: below the head when that reaches farther down than the margin. */
    private double top(Section section) {
        var page = pages.getLast();
        var head = part(section.heads(), page, pages.size());
        double reach = section.sheet().header()
                + height(boxes(section.sheet(), pages.size())
                        .of(head, section.sheet().textWidth()));
        return head.isEmpty() ? section.sheet().top() : Math.max(section.sheet().top(), reach);
    }

    private double bottom(Section section) {
        var page = pages.getLast();
        var foot = part(section.feet(), page, pages.size());
        double reach = section.sheet().footer()
                + height(boxes(section.sheet(), pages.size())
                        .of(foot, section.sheet().textWidth()));
        return section.sheet().height()
                - (foot.isEmpty()
                        ? section.sheet().bottom()
                        : Math.max(section.sheet().bottom(), reach));
    }

    private void frame(Page page, int number) {
        var sheet = page.section.sheet();
        var boxes = boxes(sheet, number);
        var head = boxes.of(part(page.section.heads(), page, number), sheet.textWidth());
        page.canvas.first(() -> draw(page.canvas, head, sheet.left(), sheet.header()));
        var foot = boxes.of(part(page.section.feet(), page, number), sheet.textWidth());
        draw(page.canvas, foot, sheet.left(), sheet.height() - sheet.footer() - height(foot));
    }

    private static void draw(Canvas canvas, List<Box> boxes, double x, double from) {
        double at = from;
        for (var box : boxes) {
            box.draw(canvas, x, at);
            at += box.height();
        }
    }

    private List<Piece> part(Map<String, List<Piece>> parts, Page page, int number) {
        if (page.first && page.section.sheet().firstDiffers()) return parts.getOrDefault("first", List.of());
        boolean even = text.twoSided() && number % 2 == 0;
        return parts.getOrDefault(even ? "even" : "default", List.of());
    }

    private Boxes boxes(SheetLook sheet, int number) {
        return new Boxes(new Lines(fonts, sheet.grid(), total -> total ? pages.size() : before + number));
    }
}
