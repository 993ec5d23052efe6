package cn.yangguang.gate;

import cn.yangguang.cleaning.Masking;
import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Masks;
import cn.yangguang.screening.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the words of findings out of the contents and finds the mask for each; the words live no longer than this. */
final class MaskedWords {

    private final Contents contents;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();
    private final Set<String> refusals = new LinkedHashSet<>();

    MaskedWords(Contents contents) {
        this.contents = contents;
    }

    /** Masks for all these findings, all or none of a column. */
    MaskedWords with(List<Finding> findings) {
        findings.stream().filter(finding -> shown(finding.at())).forEach(this::mask);
        return this;
    }

    Masking masking() {
        return new Masking(words, cells);
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void mask(Finding finding) {
        Spot at = finding.at();
        String whole = text(at);
        String value = whole.substring(Math.min(at.start(), whole.length()), Math.min(at.end(), whole.length()));
        if (value.isBlank()) {
            return;
        }
        switch (Masks.mask(finding.code(), value, row(at))) {
            case cn.yangguang.screening.Masking.Masked(String text) -> {
                if (at.row() >= 0 && value.strip().equals(whole.strip())) {
                    cells.put(value.strip(), text);
                } else {
                    words.put(value, text);
                }
            }
            case cn.yangguang.screening.Masking.Refused(String reason) -> refusals.add(finding.where() + "：" + reason);
        }
    }

    private boolean shown(Spot at) {
        return at.part() >= 0
                && at.part() < contents.parts().size()
                && contents.parts().get(at.part()).seen() == Seen.SHOWN;
    }

    private String text(Spot at) {
        return switch (contents.parts().get(at.part())) {
            case Passage passage -> passage.text();
            case Grid grid -> cell(grid, at).map(Grid.Cell::text).orElse("");
        };
    }

    private static Optional<Grid.Cell> cell(Grid grid, Spot at) {
        return at.row() < 0 || at.row() >= grid.rows().size()
                ? Optional.empty()
                : grid.rows().get(at.row()).cells().stream()
                        .skip(Math.max(0, at.column()))
                        .findFirst();
    }

    /** What else is published in the same row, by which a mask might be completed. */
    private List<String> row(Spot at) {
        List<String> others = new ArrayList<>();
        if (contents.parts().get(at.part()) instanceof Grid grid
                && at.row() >= 0
                && at.row() < grid.rows().size()) {
            List<Grid.Cell> row = grid.rows().get(at.row()).cells();
            for (int i = 0; i < row.size(); i++) {
                if (i != at.column() && row.get(i).seen() == Seen.SHOWN) {
                    others.add(row.get(i).text());
                }
            }
        }
        return others;
    }
}
