package cn.yangguang.reportcheck;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a reader of the printed report sees, line by line: hidden words are no part of the report. */
final class Lines {
    private static final int PROSE = 80;

    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    static List<Line> of(Contents contents) {
        var reading = new Lines();
        for (Part part : contents.parts()) {
            if (part.seen() == Seen.SHOWN) {
                switch (part) {
                    case Passage passage -> passage.text().lines().forEach(text -> reading.line(passage.where(), text));
                    case Grid grid -> reading.grid(grid);
                }
            }
        }
        return reading.lines;
    }

    private void line(String where, String text) {
        if (!text.isBlank()) {
            lines.add(Line.words(where, text));
        }
    }

    private void grid(Grid grid) {
        for (var row : grid.rows()) {
            if (row.seen() == Seen.SHOWN) {
                row(grid.where() + " 第" + row.number() + "行", row.cells());
            }
        }
    }

    /** A cell with whole sentences is there for the layout of a page. */
    private void row(String where, List<Grid.Cell> cells) {
        var shown = cells.stream().filter(cell -> cell.seen() == Seen.SHOWN).toList();
        if (shown.stream()
                .anyMatch(cell -> cell.text().length() > PROSE && cell.text().contains("。"))) {
            shown.forEach(cell -> cell.text().lines().forEach(text -> line(where, text)));
            return;
        }
        int width = shown.stream().mapToInt(cell -> cell.column() + 1).max().orElse(0);
        var texts = new ArrayList<String>(Collections.nCopies(width, ""));
        shown.forEach(cell -> texts.set(cell.column(), cell.text()));
        if (width == 1) {
            line(where, texts.getFirst().replace('\n', ' '));
        } else if (width > 1) {
            lines.add(Line.row(where, texts));
        }
    }
}
