package cn.yangguang.reportcheck;

import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typesetter;
import cn.yangguang.typeset.WordFile;
import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.FormRow;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearform.PrintedCell;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report printed in each of the ways reports come in, with the tables of its form. */
final class Paper {
    private static final Typesetter PRINTER = new Typesetter(FontShelf.of(List.of()));

    /** How many twentieths of a point a page is wide between its margins. */
    private static final int WIDTH = 8840;

    private final List<String> before;
    private final List<String> after;
    private final YearTables tables;
    private final YearForm form;

    Paper(List<String> before, YearTables tables, List<String> after) {
        this.before = before;
        this.after = after;
        this.tables = tables;
        this.form = YearForm.of(tables.year()).orElseThrow();
    }

    private String figure(String cell) {
        return tables.value(cell)
                .map(v -> v.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /** Tables row by row with tabs, the group before the heading. */
    byte[] txt() {
        var lines = new ArrayList<>(before);
        for (var table : form.tables()) {
            lines.add(heading(table));
            table.blocks().forEach(block -> {
                if (!block.heading().isEmpty()) {
                    lines.add(block.heading());
                }
                lines.add(block.corner() + "\t"
                        + block.columns().stream()
                                .map(c -> String.join("：", c.levels()))
                                .collect(Collectors.joining("\t")));
                block.rows().forEach(row -> lines.add(row(table, row)));
            });
        }
        lines.addAll(after);
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private String row(FormTable table, FormRow row) {
        String group = row.groups().size() > 1 ? row.groups().getLast() + "/" : "";
        String figures = table.cells().stream()
                .filter(c -> c.row().equals(row))
                .map(c -> figure(c.code()))
                .collect(Collectors.joining("\t"));
        return row.label().isEmpty() ? figures : group + row.label() + "\t" + figures;
    }

    byte[] html() {
        var page = new StringBuilder(
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>年度报告</title></head><body>");
        before.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        for (var table : form.tables()) {
            page.append("<p>").append(heading(table)).append("</p><table>");
            for (var row : table.printed()) {
                page.append("<tr>");
                row.forEach(cell -> page.append("<td rowspan=\"")
                        .append(cell.rowSpan())
                        .append("\" colspan=\"")
                        .append(cell.colSpan())
                        .append("\">")
                        .append(cell.cell().isEmpty() ? cell.text() : figure(cell.cell()))
                        .append("</td>"));
                page.append("</tr>\n");
            }
            page.append("</table>");
        }
        after.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] pdf() {
        return PRINTER.typeset(docx()).pdf();
    }

    byte[] docx() {
        var body = new StringBuilder();
        before.forEach(line -> body.append(paragraph(line, 24)));
        for (var table : form.tables()) {
            body.append(paragraph(heading(table), 24)).append(wordTable(table));
        }
        after.forEach(line -> body.append(paragraph(line, 24)));
        return WordFile.of(body.toString()).bytes();
    }

    private static String paragraph(String text, int halfPoints) {
        return "<w:p><w:r><w:rPr><w:sz w:val=\"" + halfPoints + "\"/></w:rPr><w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    private String wordTable(FormTable table) {
        var xml = new StringBuilder(
                "<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
        int column = WIDTH / table.width();
        xml.append(("<w:gridCol w:w=\"" + column + "\"/>").repeat(table.width()))
                .append("</w:tblGrid>");
        int[] hanging = new int[table.width()];
        int[] spans = new int[table.width()];
        for (var row : table.printed()) {
            xml.append("<w:tr>");
            int at = 0;
            for (var cell : row) {
                at = hang(xml, hanging, spans, at, column);
                xml.append(wordCell(cell, column));
                hanging[at] = cell.rowSpan() - 1;
                spans[at] = cell.colSpan();
                at += cell.colSpan();
            }
            hang(xml, hanging, spans, at, column);
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    /** Cells that hang down from a row above. */
    private static int hang(StringBuilder xml, int[] hanging, int[] spans, int from, int column) {
        int at = from;
        while (at < hanging.length && hanging[at] > 0) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(column * spans[at])
                    .append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                    .append(spans[at])
                    .append("\"/><w:vMerge/></w:tcPr><w:p/></w:tc>");
            hanging[at]--;
            at += spans[at];
        }
        return at;
    }

    private String wordCell(PrintedCell cell, int column) {
        String merge = cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        String text = cell.cell().isEmpty() ? cell.text() : figure(cell.cell());
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + column * cell.colSpan() + "\" w:type=\"dxa\"/><w:gridSpan w:val=\""
                + cell.colSpan() + "\"/>" + merge + "</w:tcPr>" + paragraph(text, 18) + "</w:tc>";
    }

    /** The heading of the part it stands in; an annex has a title of its own. */
    private String heading(FormTable table) {
        return form.parts().stream()
                .filter(part -> table.code().equals(part.tableCode()))
                .map(FormPart::heading)
                .findFirst()
                .orElse(table.title());
    }
}
