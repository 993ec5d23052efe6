package cn.yangguang.scoring;

import java.util.Optional;

/** A Word file: paragraphs whose runs are cut anywhere, as editing leaves them, and tables with merged cells. */
final class DocxFile implements SampleWriter {

    private static final String TYPES = Xml.HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = Xml.HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        return new Sample(file, content(draft, chance), Sample.labels(file, "", draft));
    }

    static byte[] content(Draft draft, Chance chance) {
        var body = new StringBuilder(Xml.HEAD)
                .append(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (Block block : draft.blocks()) {
            switch (block) {
                case Block.Paragraph(Composed words) -> paragraph(words.text(), body, chance);
                case Block.Table table -> table(table, body, chance);
            }
        }
        body.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        return new Packing()
                .add("[Content_Types].xml", TYPES)
                .add("_rels/.rels", RELATIONS)
                .add("word/document.xml", body.toString())
                .done();
    }

    private static void paragraph(String text, StringBuilder body, Chance chance) {
        body.append("<w:p>");
        int from = 0;
        while (from < text.length()) {
            int to = chance.percent(60) ? text.length() : Math.min(text.length(), from + chance.between(1, 12));
            body.append("<w:r><w:t xml:space=\"preserve\">")
                    .append(Xml.escaped(text.substring(from, to)))
                    .append("</w:t></w:r>");
            from = to;
        }
        body.append("</w:p>");
    }

    private static void table(Block.Table table, StringBuilder body, Chance chance) {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol w:w=\"1200\"/>".repeat(table.columns()))
                .append("</w:tblGrid>");
        for (int row = 0; row < table.rows().size(); row++) {
            body.append("<w:tr>");
            for (int column = 0; column < table.columns(); ) {
                column += cell(table, row, column, body, chance);
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    /** Writes a cell and answers over how many columns it reaches. */
    private static int cell(Block.Table table, int row, int column, StringBuilder body, Chance chance) {
        Optional<Block.Merge> merge =
                table.merges().stream().filter(one -> one.covers(row, column)).findFirst();
        int over = merge.map(one -> one.column() + one.columns() - column).orElse(1);
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/>");
        if (over > 1) {
            body.append("<w:gridSpan w:val=\"").append(over).append("\"/>");
        }
        if (merge.isPresent() && merge.get().rows() > 1) {
            body.append(merge.get().row() == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        body.append("</w:tcPr>");
        paragraph(table.rows().get(row).get(column).text(), body, chance);
        body.append("</w:tc>");
        return over;
    }
}
