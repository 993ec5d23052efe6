package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * One file of the set.
 *
 * @param file path below the folder of the set
 */
record Sample(String file, byte[] content, List<Label> labels) {

    /** The labels of a draft whose tables stay tables. */
    static List<Label> labels(String file, String inside, Draft draft) {
        List<Label> labels = new ArrayList<>();
        int paragraph = 0;
        int table = 0;
        for (Block block : draft.blocks()) {
            switch (block) {
                case Block.Paragraph(Composed words) -> {
                    paragraph++;
                    add(labels, words, file, inside, paragraph, 0, 0, 0);
                }
                case Block.Table grid -> {
                    table++;
                    for (int row = 0; row < grid.rows().size(); row++) {
                        for (int column = 0; column < grid.columns(); column++) {
                            add(labels, grid.rows().get(row).get(column), file, inside, 0, table, row + 1, column + 1);
                        }
                    }
                }
            }
        }
        return labels;
    }

    private static void add(
            List<Label> labels,
            Composed words,
            String file,
            String inside,
            int paragraph,
            int table,
            int row,
            int column) {
        for (Mark mark : words.marks()) {
            String value = words.text().substring(mark.start(), mark.end());
            labels.add(new Label(
                    file, inside, mark.kind(), paragraph, table, row, column, mark.start(), mark.end(), value));
        }
    }

    /** The document number n of a set: what it is and in which format is thrown first. */
    static Sample of(int number, long seed) {
        var chance = new Chance(seed, number);
        Format format = Format.pick(chance);
        Kind kind = chance.pick(format.wantsTable() ? Kind.WITH_TABLE : Kind.ALL);
        String file = "%03d/%06d.%s".formatted(number / 500, number, format.ending());
        return format.writer().write(file, Drafts.of(kind, chance), chance);
    }
}
