package cn.yangguang.screening;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is reviewed, read once for all detectors.
 *
 * @param words passages and cells, in reading order
 * @param traces what the file carries besides what it shows
 * @param office what is known of the office
 * @param today no birth date and no document is later
 */
record Subject(List<Words> words, List<Trace> traces, OfficeFacts office, LocalDate today) {

    static Subject of(Contents contents, OfficeFacts office, LocalDate today) {
        List<Words> words = new ArrayList<>();
        for (int part = 0; part < contents.parts().size(); part++) {
            switch (contents.parts().get(part)) {
                case Passage passage ->
                    words.add(new Words(
                            part, -1, -1, passage.seen(), passage.where(), Plain.of(passage.text()), ColumnKind.NONE));
                case Grid grid -> cells(grid, part, words);
            }
        }
        return new Subject(List.copyOf(words), contents.traces(), office, today);
    }

    private static void cells(Grid grid, int part, List<Words> words) {
        for (int row = 0; row < grid.rows().size(); row++) {
            Grid.Row cells = grid.rows().get(row);
            for (int at = 0; at < cells.cells().size(); at++) {
                Grid.Cell cell = cells.cells().get(at);
                String where = grid.where() + " 第" + cells.number() + "行 " + ColumnName.of(cell.column()) + "列";
                words.add(new Words(part, row, at, cell.seen(), where, Plain.of(cell.text()), ColumnKind.NONE));
            }
        }
    }
}
