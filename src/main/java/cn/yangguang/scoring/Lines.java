package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.List;

/** A document whose tables have become lines of words, as in a text file. */
final class Lines {

    private Lines() {}

    static Draft of(Draft draft, String between) {
        List<Block> lines = new ArrayList<>();
        for (Block block : draft.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> lines.add(paragraph);
                case Block.Table table ->
                    table.rows().forEach(row -> lines.add(new Block.Paragraph(line(row, between))));
            }
        }
        return new Draft(draft.title(), lines);
    }

    private static Composed line(List<Composed> row, String between) {
        var line = new Composed.Joining();
        for (int at = 0; at < row.size(); at++) {
            line.add(at == 0 ? "" : between).add(row.get(at).as(Lines::inLine));
        }
        return line.done();
    }

    /** In a line there is no column any more. */
    static LabelKind inLine(LabelKind kind) {
        return switch (kind) {
            case NAME_LIST -> LabelKind.NAME_LINE;
            case ACCOUNT -> LabelKind.ACCOUNT_PROSE;
            default -> kind;
        };
    }
}
