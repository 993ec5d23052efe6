package cn.yangguang.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook: shared strings, numbers as numbers, merged cells; now and then a long number that the program has rounded. */
final class XlsxFile implements SampleWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPES = Xml.HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEET + "worksheet+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + SHEET + "sharedStrings+xml\"/></Types>";
    private static final String RELATIONS =
            Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + "<Relationship Id=\"rId1\" Type=\""
                    + OFFICE + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String BOOK_RELATIONS = Xml.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + OFFICE
            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    private static final String BOOK = Xml.HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final int ROUNDED = 4;

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        Draft lists = rounded(draft.lists(), chance);
        return new Sample(file, content(lists, chance), Sample.labels(file, "", lists));
    }

    /** An identity number typed into a cell that is no text keeps fifteen digits. */
    static Draft rounded(Draft lists, Chance chance) {
        if (!chance.percent(ROUNDED)) {
            return lists;
        }
        List<Block> tables = new ArrayList<>();
        for (Block.Table table : lists.tables()) {
            List<List<Composed>> rows = new ArrayList<>();
            for (List<Composed> row : table.rows()) {
                rows.add(row.stream().map(XlsxFile::rounded).toList());
            }
            tables.add(new Block.Table(rows, table.merges()));
        }
        return new Draft(lists.title(), tables);
    }

    private static Composed rounded(Composed cell) {
        return cell.marks().size() == 1
                        && cell.marks().getFirst().kind() == LabelKind.ID
                        && !cell.text().endsWith("X")
                ? Composed.of(cell.text().substring(0, 15) + "000", LabelKind.ID_ROUNDED)
                : cell;
    }

    static byte[] content(Draft lists, Chance chance) {
        Map<String, Integer> strings = new LinkedHashMap<>();
        Block.Table table = lists.tables().getFirst();
        boolean numbers = chance.percent(50);
        var sheet = new StringBuilder(Xml.HEAD).append("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < table.rows().size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < table.columns(); column++) {
                cell(table.rows().get(row).get(column), name(row, column), numbers, strings, sheet);
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData>");
        if (!table.merges().isEmpty()) {
            sheet.append("<mergeCells>");
            table.merges()
                    .forEach(merge -> sheet.append("<mergeCell ref=\"")
                            .append(name(merge.row(), merge.column()) + ":"
                                    + name(merge.row() + merge.rows() - 1, merge.column() + merge.columns() - 1))
                            .append("\"/>"));
            sheet.append("</mergeCells>");
        }
        return new Packing()
                .add("[Content_Types].xml", TYPES)
                .add("_rels/.rels", RELATIONS)
                .add("xl/workbook.xml", BOOK)
                .add("xl/_rels/workbook.xml.rels", BOOK_RELATIONS)
                .add("xl/worksheets/sheet1.xml", sheet.append("</worksheet>").toString())
                .add("xl/sharedStrings.xml", shared(strings))
                .done();
    }

    private static void cell(
            Composed cell, String name, boolean numbers, Map<String, Integer> strings, StringBuilder sheet) {
        String text = cell.text();
        boolean rounded = cell.marks().size() == 1 && cell.marks().getFirst().kind() == LabelKind.ID_ROUNDED;
        if (rounded || numbers && text.matches("[1-9]\\d{0,10}")) {
            sheet.append("<c r=\"").append(name).append("\"><v>").append(text).append("</v></c>");
        } else if (!text.isEmpty()) {
            int at = strings.computeIfAbsent(text, key -> strings.size());
            sheet.append("<c r=\"")
                    .append(name)
                    .append("\" t=\"s\"><v>")
                    .append(at)
                    .append("</v></c>");
        }
    }

    private static String shared(Map<String, Integer> strings) {
        var shared = new StringBuilder(Xml.HEAD).append("<sst xmlns=\"" + MAIN + "\">");
        strings.keySet()
                .forEach(text -> shared.append("<si><t xml:space=\"preserve\">")
                        .append(Xml.escaped(text))
                        .append("</t></si>"));
        return shared.append("</sst>").toString();
    }

    private static String name(int row, int column) {
        return (char) ('A' + column) + "" + (row + 1);
    }
}
