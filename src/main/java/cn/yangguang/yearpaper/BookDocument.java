package cn.yangguang.yearpaper;

import cn.yangguang.letter.Block;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearpaper.Book.Adjustment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report as an official document: opening, parts with their tables, notes, corrections, signature. */
final class BookDocument {

    /** Section 三 fills a page, and has it to itself. */
    private static final String OWN_PAGE = "T3";

    private BookDocument() {}

    static OfficialDocument of(Book book) {
        String title = book.title();
        var document = OfficialDocument.of(book.organName());
        if (title.startsWith(book.organName())) {
            document.title(book.organName(), title.substring(book.organName().length()));
        } else {
            document.title(title);
        }
        document.text(book.opening());
        YearForm form = book.form();
        form.parts().forEach(part -> part(book, form, part).forEach(document::block));
        notes(book).forEach(document::block);
        if (book.date() != null) {
            document.sealed(book.date());
        }
        if (!book.contact().isEmpty()) {
            document.contact(book.contact());
        }
        return document.build();
    }

    private static List<Block> part(Book book, YearForm form, FormPart part) {
        var blocks = new ArrayList<Block>();
        boolean alone = OWN_PAGE.equals(part.tableCode());
        if (alone) {
            blocks.add(new Block.NewPage());
        }
        blocks.add(new Block.Heading(1, part.heading()));
        if (part.tableCode() != null) {
            form.table(part.tableCode()).ifPresent(table -> blocks.add(table(book, table, name(part))));
        }
        if (alone) {
            blocks.add(new Block.NewPage());
        }
        book.text(part.number())
                .lines()
                .filter(line -> !line.isBlank())
                .map(Block.Paragraph::new)
                .forEach(blocks::add);
        return blocks;
    }

    /** The heading without its number. */
    private static String name(FormPart part) {
        return part.heading().replaceFirst("^[一二三四五六七八九十]+、", "");
    }

    private static Block table(Book book, FormTable table, String name) {
        return FormBlocks.of(table, name, book.tables());
    }

    /** The 统计表 that goes with the chapters of text; its notes and corrections stand below it. */
    static List<Block> annex(Book book) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, "附件"));
        for (FormTable table : book.form().tables()) {
            blocks.add(table(book, table, table.title()));
            table.footer().stream().map(Block.Note::new).forEach(blocks::add);
        }
        blocks.addAll(notes(book));
        return blocks;
    }

    private static List<Block> notes(Book book) {
        List<String> notes = Stream.concat(book.adjustments().stream().map(BookDocument::words), book.notes().stream())
                .toList();
        var blocks = new ArrayList<Block>();
        listed("附注", notes, blocks);
        listed(
                "更正说明",
                book.revisions().stream()
                        .map(r -> "第" + r.edition() + "版（" + r.on() + "）：" + r.words())
                        .toList(),
                blocks);
        return blocks;
    }

    private static void listed(String title, List<String> notes, List<Block> blocks) {
        if (notes.size() == 1) {
            blocks.add(new Block.Note(title + "：" + notes.getFirst()));
        } else if (notes.size() > 1) {
            blocks.add(new Block.Note(title + "："));
            for (int i = 0; i < notes.size(); i++) {
                blocks.add(new Block.Note((i + 1) + "." + notes.get(i)));
            }
        }
    }

    private static String words(Adjustment adjustment) {
        return "“" + adjustment.place() + "”由登记记录统计为" + Prose.printed(adjustment.counted()) + "，本报告为"
                + Prose.printed(adjustment.value()) + "，原因：" + adjustment.reason();
    }
}
