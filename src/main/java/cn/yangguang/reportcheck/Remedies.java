package cn.yangguang.reportcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the one row of section 四: fifteen numbers in a line, or in lines one after another below its head. */
final class Remedies {
    private static final int WIDTH = 15;
    private static final int SHORT = 400;
    private static final Pattern HEAD = Pattern.compile("结果维持|尚未审结|复议后起诉");

    /** Where it was found, with its figures; all of them blank when only its head is there. */
    record Row(Line line, List<Figure> figures) {}

    private final List<Line> lines;

    private Remedies(List<Line> lines) {
        this.lines = lines;
    }

    static Optional<Row> in(List<Line> lines) {
        var remedies = new Remedies(lines);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var row = line.cells().stream().map(Figure::of).toList();
            if (line.grid() && row.size() == WIDTH && row.stream().noneMatch(Figure::strange)) {
                return Optional.of(new Row(line, row));
            }
            var words = Figure.trailing(line.text());
            if (words.size() == WIDTH) {
                return remedies.broken(i + 1) ? Optional.empty() : Optional.of(new Row(line, words));
            }
        }
        return remedies.belowHead();
    }

    /** A line of figures again: the last digits of numbers that were too wide for their cells, nobody knows of which. */
    private boolean broken(int at) {
        if (at >= lines.size() || lines.get(at).grid()) {
            return false;
        }
        var figures = figuresOnly(lines.get(at));
        return !figures.isEmpty() && figures.size() < WIDTH;
    }

    private Optional<Row> belowHead() {
        int from = -1;
        for (int i = 0; i < lines.size(); i++) {
            from = FormMarks.remediesHead(lines.get(i)) ? i : from;
        }
        var numbers = new ArrayList<Figure>();
        for (int i = Math.max(0, from); from >= 0 && i < lines.size() && numbers.size() < WIDTH; i++) {
            numbers.addAll(figuresOnly(lines.get(i)));
        }
        if (numbers.size() == WIDTH) {
            return Optional.of(new Row(lines.get(from), numbers));
        }
        return numbers.isEmpty() ? blank() : Optional.empty();
    }

    private Optional<Row> blank() {
        return lines.stream()
                .filter(line -> line.text().length() < SHORT
                        && !line.text().contains("。")
                        && HEAD.matcher(Plain.bare(line.text())).find())
                .findFirst()
                .map(line -> new Row(line, Collections.nCopies(WIDTH, Figure.of(""))));
    }

    private static List<Figure> figuresOnly(Line line) {
        var figures = Figure.trailing(line.text());
        return Figure.label(line.text(), figures.size()).isEmpty() ? figures : List.of();
    }
}
