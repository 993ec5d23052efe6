package cn.yangguang.cleaning;

import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import java.util.List;

/** A Word file of paragraphs and tables and nothing else. */
final class PlainWord {

    static final String TYPES_HEAD = Parcel.XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    static final String RELS_HEAD =
            Parcel.XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String LINE = "w:val=\"single\" w:sz=\"4\" w:space=\"0\"";

    private PlainWord() {}

    static byte[] of(List<Part> parts) {
        var body = new StringBuilder(Parcel.XML)
                .append("<w:document xmlns:w=\"")
                .append(W)
                .append("\"><w:body>");
        for (Part part : parts) {
            switch (part) {
                case Passage passage -> passage.text().lines().forEach(line -> paragraph(body, line));
                case Grid grid -> table(body, grid);
            }
        }
        body.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        return new Parcel()
                .with(
                        "[Content_Types].xml",
                        TYPES_HEAD + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN_TYPE
                                + "\"/></Types>")
                .with(
                        "_rels/.rels",
                        RELS_HEAD + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .with("word/document.xml", body.toString())
                .bytes();
    }

    private static void paragraph(StringBuilder body, String text) {
        body.append("<w:p><w:r>");
        String[] pieces = text.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            body.append(i == 0 ? "" : "<w:tab/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Parcel.escaped(pieces[i]))
                    .append("</w:t>");
        }
        body.append("</w:r></w:p>");
    }

    private static void table(StringBuilder body, Grid grid) {
        int columns = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + 1)
                .max()
                .orElse(0);
        if (columns == 0) {
            return;
        }
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(' ').append(LINE).append("/>");
        }
        body.append("</w:tblBorders></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(columns))
                .append("</w:tblGrid>");
        for (Grid.Row row : grid.rows()) {
            String[] texts = new String[columns];
            row.cells().forEach(cell -> texts[cell.column()] = cell.text());
            body.append("<w:tr>");
            for (String text : texts) {
                body.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
                if (text == null || text.isBlank()) {
                    body.append("<w:p/>");
                } else {
                    text.lines().forEach(line -> paragraph(body, line));
                }
                body.append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
    }
}
