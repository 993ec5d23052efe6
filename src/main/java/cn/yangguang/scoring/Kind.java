package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of document, a row of {@code kinds.tsv}.
 *
 * @param columns of its table, with * those that are always there; empty when it has none
 * @param sentences the group of sentences for its text
 */
record Kind(String name, String title, List<String> columns, String sentences) {

    static final List<Kind> ALL =
            Stock.lines("kinds.tsv").stream().skip(1).map(Kind::of).toList();
    static final List<Kind> WITH_TABLE =
            ALL.stream().filter(kind -> !kind.columns.isEmpty()).toList();

    private static final List<String[]> SENTENCES = Stock.lines("sentences.tsv").stream()
            .map(line -> line.split("\t", 2))
            .toList();

    private static Kind of(String line) {
        String[] fields = line.split("\t", -1);
        return new Kind(
                fields[0], fields[1], fields[2].isBlank() ? List.of() : List.of(fields[2].split(" ")), fields[3]);
    }

    List<String> texts() {
        return SENTENCES.stream()
                .filter(row -> row[0].equals(sentences))
                .map(row -> row[1])
                .toList();
    }

    /** The columns of one document. */
    List<String> someColumns(Chance chance, Showing showing) {
        List<String> chosen = new ArrayList<>();
        for (String column : columns) {
            String name = column.replace("*", "");
            boolean there = column.endsWith("*") || chance.percent(50);
            if (there && !(showing == Showing.WITHOUT && Cells.PERSONAL.contains(name))) {
                chosen.add(name);
            }
        }
        return chosen;
    }
}
