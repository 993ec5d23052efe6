package cn.yangguang.yearform;

import java.util.List;

/**
 * A table of a form.
 *
 * @param code T2, T3, T4 after their sections; ST for 政府信息公开情况统计表
 * @param title printed above it; empty for the tables of the sections
 * @param footer what is filled in below it: 单位负责人 …; mostly empty
 */
public record FormTable(String code, String title, List<FormBlock> blocks, List<String> footer) {

    public FormTable {
        blocks = List.copyOf(blocks);
        footer = List.copyOf(footer);
    }

    /** What it is called in a sentence: 表三, or its title. */
    public String name() {
        return title.isEmpty() ? "表" + "零一二三四五六七八九".charAt(code.charAt(code.length() - 1) - '0') : title;
    }

    /** Its places for figures in the order of the form. */
    public List<FormCell> cells() {
        return blocks.stream()
                .flatMap(block -> block.rows().stream().flatMap(row -> block.cells(code, row).stream()))
                .toList();
    }

    /** How many columns the printed table has. */
    public int width() {
        return blocks.stream().mapToInt(FormBlock::width).max().orElse(0);
    }

    /** The table as printed, row by row: cells that are spanned from above or from the left are left out, as in HTML. */
    public List<List<PrintedCell>> printed() {
        return blocks.stream()
                .flatMap(block -> new Printing(code, block, width()).rows().stream())
                .toList();
    }
}
