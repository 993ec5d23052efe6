package cn.yangguang.screening;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Contents for tests and what the review says of them. */
final class Screened {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Screening PLAIN = Screening.of(OfficeFacts.NONE, TODAY);

    private Screened() {}

    static List<Finding> prose(String... passages) {
        return findings(passages(passages));
    }

    static List<String> codes(String... passages) {
        return codes(prose(passages));
    }

    /** Without those of wording, which have tests of their own. */
    static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(Finding::code)
                .filter(code -> !code.startsWith("WD"))
                .distinct()
                .toList();
    }

    static List<Finding> table(String... rows) {
        return findings(List.of(grid(rows)));
    }

    static List<Finding> findings(List<Part> parts) {
        return PLAIN.screen(new Contents(parts, List.of(), null));
    }

    static List<Part> passages(String... texts) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            parts.add(new Passage("正文第" + (i + 1) + "段", Seen.SHOWN, texts[i]));
        }
        return parts;
    }

    /** Rows with cells parted by |. */
    static Grid grid(String... rows) {
        List<Grid.Row> read = new ArrayList<>();
        for (String row : rows) {
            List<String> texts = Arrays.asList(row.split("\\|", -1));
            List<Grid.Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                cells.add(new Grid.Cell(i, Seen.SHOWN, texts.get(i).strip()));
            }
            read.add(new Grid.Row(read.size() + 1, Seen.SHOWN, cells));
        }
        return new Grid("表1", Seen.SHOWN, read);
    }
}
