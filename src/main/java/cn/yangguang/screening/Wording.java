package cn.yangguang.screening;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * 文字检查: how the words are written and whether the numbers add up. Every finding is a warning and says what to write instead.
 * The rules stand in {@code rules.csv}; hidden words are not looked at, they do not stay in what is published.
 */
public final class Wording {

    private final LocalDate on;
    private final List<WordingRule> inText;
    private final List<WordingRule> inCells;

    private Wording(OfficeFacts office, LocalDate on) {
        this.on = on;
        inCells = List.of(
                new WordingNames(office.names()),
                new WordingLeaders(office.leaders()),
                new WordingNumbers(),
                WordingSlips.shipped(),
                new WordingLinks());
        List<WordingRule> more = new ArrayList<>(inCells);
        more.addAll(List.of(new WordingDates(), new WordingDoubles(), new WordingSums(), new WordingLaws(on)));
        inText = List.copyOf(more);
    }

    /** The rules for an office on the day of publication. */
    public static Wording of(OfficeFacts office, LocalDate on) {
        return new Wording(office, on);
    }

    /** What is to be looked at again, in the order of the file. */
    public List<Finding> look(Contents contents) {
        List<Finding> findings = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < contents.parts().size(); at++) {
            Part part = contents.parts().get(at);
            if (part.seen() == Seen.SHOWN) {
                switch (part) {
                    case Passage passage -> {
                        shown.add(at);
                        look(at, passage, findings);
                    }
                    case Grid grid -> look(at, grid, findings);
                }
            }
        }
        whole(contents, shown, findings);
        return findings;
    }

    private void look(int at, Passage passage, List<Finding> findings) {
        inText.forEach(rule -> rule.look(passage.text(), slip -> findings.add(inPassage(slip, at, passage))));
    }

    private void look(int at, Grid grid, List<Finding> findings) {
        for (int row = 0; row < grid.rows().size(); row++) {
            var cells = grid.rows().get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                if (cells.get(cell).seen() == Seen.SHOWN) {
                    Consumer<WordingSlip> found = told(at, grid, row, cell, findings);
                    String text = cells.get(cell).text();
                    inCells.forEach(rule -> rule.look(text, found));
                }
            }
        }
        WordingTotals.look(
                grid,
                (place, slip) -> told(at, grid, place[0], place[1], findings).accept(slip));
    }

    private static Consumer<WordingSlip> told(int part, Grid grid, int row, int cell, List<Finding> findings) {
        var line = grid.rows().get(row);
        return slip -> findings.add(finding(
                slip,
                grid.where() + " 第" + line.number() + "行 "
                        + ColumnName.of(line.cells().get(cell).column()) + "列",
                new Spot(part, row, cell, slip.start(), slip.end())));
    }

    /** What only the whole text shows: pairs of brackets, the width of punctuation, the elements of its kind. */
    private void whole(Contents contents, List<Integer> shown, List<Finding> findings) {
        List<String> texts = shown.stream()
                .map(at -> ((Passage) contents.parts().get(at)).text())
                .toList();
        BiConsumer<Integer, WordingSlip> found = (passage, slip) -> {
            int at = shown.get(passage);
            findings.add(inPassage(slip, at, (Passage) contents.parts().get(at)));
        };
        WordingPairs.look(texts, found);
        WordingPunctuation.look(texts, found);
        WordingElements.look(texts, on, slip -> found.accept(0, slip));
    }

    private static Finding inPassage(WordingSlip slip, int at, Passage passage) {
        String where = passage.where() + " 第" + (slip.start() + 1) + "字起";
        return finding(slip, where, Spot.passage(at, slip.start(), slip.end()));
    }

    private static Finding finding(WordingSlip slip, String where, Spot at) {
        Rule rule = Rules.of(slip.code());
        return new Finding(
                slip.code(), rule.severity(), where, slip.end() - slip.start(), slip.advice(), rule.source(), at);
    }
}
