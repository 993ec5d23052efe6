package cn.yangguang.reportcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes a line apart into the words beside the figures and a known number of figures. */
final class Columns {
    private static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private final int width;
    private List<Integer> places = List.of();
    private final List<String> heads = new ArrayList<>();

    /** @param width how many figures a row has */
    Columns(int width) {
        this.width = width;
    }

    /**
     * The row that a line is; empty when it holds no figures of this width. A blank cell is a figure without value.
     *
     * @param around words near the line
     */
    Optional<SeenRow> row(Line line, String around) {
        var figures = line.grid() ? grid(line) : words(line);
        return figures.map(found -> new SeenRow(line.where(), label(line, found), around, found));
    }

    private Optional<List<Figure>> grid(Line line) {
        heads(line);
        var cells = line.cells();
        var byHead = places.stream()
                .map(at -> Figure.of(at < cells.size() ? cells.get(at) : ""))
                .toList();
        if (byHead.size() == width && usable(byHead)) {
            return Optional.of(byHead);
        }
        if (cells.size() < width) {
            return Optional.empty();
        }
        var last = cells.subList(cells.size() - width, cells.size()).stream()
                .map(Figure::of)
                .toList();
        return usable(last) ? Optional.of(last) : Optional.empty();
    }

    /** Remembers where the applicants stand in the head of section 三. */
    private void heads(Line line) {
        var cells = line.cells().stream().map(Plain::bare).toList();
        if (width != APPLICANTS.size() || cells.stream().noneMatch(APPLICANTS::contains)) {
            return;
        }
        if (cells.contains("自然人")) {
            heads.clear();
        }
        for (int i = 0; i < cells.size(); i++) {
            while (heads.size() <= i) {
                heads.add("");
            }
            if (APPLICANTS.contains(cells.get(i))) {
                heads.set(i, cells.get(i));
            }
        }
        var found = IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).isEmpty())
                .boxed()
                .toList();
        places = found.stream().map(heads::get).toList().equals(APPLICANTS) ? found : List.of();
    }

    /** Figures and blanks only, but not blanks only when nothing beside them says what they are. */
    private static boolean usable(List<Figure> figures) {
        return figures.stream().noneMatch(f -> f.strange() && f.text().length() > 6);
    }

    private Optional<List<Figure>> words(Line line) {
        var figures = Figure.trailing(line.text());
        if (figures.size() == width) {
            return Optional.of(figures);
        }
        if (line.cells().size() == 1) {
            return few(figures);
        }
        // With tabs between cells a blank one is known; those at the end of a line are cut off.
        var cells = line.cells();
        int label = 0;
        while (label < cells.size() && Figure.of(cells.get(label)).strange()) {
            label++;
        }
        int count = cells.size() - label;
        if (figures.isEmpty() && count == 0 || label == 0 || count > width || cells.size() < 2) {
            return Optional.empty();
        }
        var known = new ArrayList<>(
                cells.subList(label, cells.size()).stream().map(Figure::of).toList());
        while (known.size() < width) {
            known.add(Figure.of(""));
        }
        return Optional.of(known);
    }

    /** A text shows nothing of blank cells: one number is the total, two equal ones natural persons and the total. */
    private Optional<List<Figure>> few(List<Figure> figures) {
        boolean told =
                figures.size() == 1 || figures.size() == 2 && figures.getFirst().equals(figures.getLast());
        if (width < 2 || !told) {
            return Optional.empty();
        }
        var row = new ArrayList<Figure>(Collections.nCopies(width, Figure.of("")));
        row.set(width - 1, figures.getLast());
        if (figures.size() == 2) {
            row.set(0, figures.getFirst());
        }
        return Optional.of(row);
    }

    private static String label(Line line, List<Figure> figures) {
        if (!line.grid()) {
            int numbers = Math.min(Figure.trailing(line.text()).size(), figures.size());
            return Figure.label(line.text(), numbers);
        }
        return String.join(
                " ", line.cells().stream().filter(c -> Figure.of(c).strange()).toList());
    }
}
