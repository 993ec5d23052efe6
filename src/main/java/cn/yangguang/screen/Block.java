package cn.yangguang.screen;

import java.util.List;

/** A piece of a text as a screen shows it: plain words, nothing of the page's HTML. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(String words) implements Block {}

    /** A heading inside the text. */
    record Heading(String words) implements Block {}

    /** A table; cells that cover several columns or rows are repeated as empty ones. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
