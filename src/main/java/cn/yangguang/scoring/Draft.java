package cn.yangguang.scoring;

import java.util.List;

/** A document before it has a format. */
record Draft(String title, List<Block> blocks) {

    Draft {
        blocks = List.copyOf(blocks);
    }

    List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** Only the paragraphs. */
    Draft words() {
        return new Draft(
                title, blocks.stream().filter(Block.Paragraph.class::isInstance).toList());
    }

    /** Only the tables. */
    Draft lists() {
        return new Draft(
                title, blocks.stream().filter(Block.Table.class::isInstance).toList());
    }
}
