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
 * @param tables as their readers understand them
 * @param traces what the file carries besides what it shows
 * @param office what is known of the office
 * @param today no birth date and no document is later
 */
record Subject(List<Words> words, List<Table> tables, List<Trace> traces, OfficeFacts office, LocalDate today) {

    private static final int BEFORE_A_TABLE = 3;

    static Subject of(Contents contents, OfficeFacts office, LocalDate today) {
        List<Words> words = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (int part = 0; part < contents.parts().size(); part++) {
            switch (contents.parts().get(part)) {
                case Passage passage ->
                    words.add(new Words(
                            part,
                            -1,
                            -1,
                            -1,
                            passage.seen(),
                            passage.where(),
                            Plain.of(passage.text()),
                            ColumnKind.NONE));
                case Grid grid -> {
                    GridReader reader = new GridReader(GridRows.of(grid, part), grid.where() + before(words));
                    tables.add(ColumnContents.known(reader.read()));
                    words.addAll(GridRows.known(reader.cells(), tables.getLast()));
                }
            }
        }
        List<Table> lists = LineTables.of(words);
        tables.addAll(lists);
        lists.forEach(list -> words.addAll(LineTables.numbers(list)));
        return new Subject(List.copyOf(words), List.copyOf(tables), contents.traces(), office, today);
    }

    /** The last short passages before a table often are its title. */
    private static String before(List<Words> words) {
        StringBuilder title = new StringBuilder();
        for (int i = Math.max(0, words.size() - BEFORE_A_TABLE); i < words.size(); i++) {
            if (!words.get(i).inTable() && words.get(i).text().length() < 80) {
                title.append(' ').append(words.get(i).text());
            }
        }
        return title.toString();
    }
}
