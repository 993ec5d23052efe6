package cn.yangguang.reportcheck;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader of the printed report sees, line by line: hidden words are no part of the report. */
final class Lines {
    private static final int PROSE = 80;
    private static final int A_COLUMN_OF_CELLS = 20;

    /** The headings of the six parts, which some pages run on with the text. */
    private static final Pattern RUN_ON =
            Pattern.compile("(?:^|(?<=[。\\s]))\\s*([一二三四五六]、(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况"
                    + "|(?:因?政府信息公开)?(?:工作被申请)?行政复议、(?:提起)?行政诉讼情况|(?:政府信息公开工作)?存在的主要问题及改进情况|其他需要报告的事项))(?![、，；]|等)");

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
        return joined(reading.lines);
    }

    /** A text that shows a table with strokes has them between cells, as others have tabs. */
    private void line(String where, String text) {
        boolean strokes =
                text.chars().filter(c -> c == '|').count() > 1 || text.strip().startsWith("|");
        String cells = strokes ? text.strip().replaceAll("^\\||\\|$", "").replaceAll("\\s*\\|\\s*", "\t") : text;
        String apart =
                cells.length() < PROSE / 2 ? cells : RUN_ON.matcher(cells).replaceAll("\n$1\n");
        apart.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(Line.words(where, line)));
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

    /** Where every cell of a table stands in a line of its own, the figures after a heading become its row. */
    private static List<Line> joined(List<Line> lines) {
        if (lines.stream().filter(Lines::figure).count() < A_COLUMN_OF_CELLS) {
            return lines;
        }
        var rows = new ArrayList<Line>();
        for (var line : lines) {
            if (figure(line)
                    && !rows.isEmpty()
                    && !rows.getLast().grid()
                    && !rows.getLast().text().contains("。")) {
                rows.add(rows.removeLast().and(line.text()));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static boolean figure(Line line) {
        return !line.grid()
                && line.cells().size() == 1
                && Figure.of(line.text()).value() != null;
    }
}
