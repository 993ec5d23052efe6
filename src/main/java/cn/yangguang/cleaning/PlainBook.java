package cn.yangguang.cleaning;

import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A workbook of sheets with words and numbers and nothing else: no formulas, no names, no styles of one's own. */
final class PlainBook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Pattern NAME_OF_SHEET = Pattern.compile(".*工作表“.*”的名称");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,10})(\\.[0-9]{0,9}[1-9])?");
    private static final double NARROWEST = 6;
    private static final double WIDEST = 50;

    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<Grid.Row> rows = new ArrayList<>();
    private @Nullable String named;

    static byte[] of(List<Part> parts) {
        var book = new PlainBook();
        for (Part part : parts) {
            switch (part) {
                case Passage passage
                when NAME_OF_SHEET.matcher(passage.where()).matches() -> {
                    book.finish();
                    book.named = passage.text();
                }
                case Passage passage ->
                    book.rows.add(
                            new Grid.Row(0, passage.seen(), List.of(new Grid.Cell(0, passage.seen(), passage.text()))));
                case Grid grid -> book.rows.addAll(grid.rows());
            }
        }
        book.finish();
        return book.bytes();
    }

    /** What stood in a sheet is written: its cells, then whatever else it showed, a line each. */
    private void finish() {
        if (named != null || !rows.isEmpty()) {
            sheet(named == null ? "" : named, List.copyOf(rows));
        }
        rows.clear();
        named = null;
    }

    private void sheet(String wanted, List<Grid.Row> rows) {
        names.add(name(wanted));
        List<Integer> columns = new ArrayList<>(new TreeSet<>(rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Grid.Cell::column)
                .toList()));
        var xml = new StringBuilder(Parcel.XML)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\">");
        widths(xml, rows, columns);
        xml.append("<sheetData>");
        int number = 0;
        for (Grid.Row row : rows) {
            number++;
            xml.append("<row r=\"").append(number).append("\">");
            for (Grid.Cell cell : row.cells()) {
                cell(xml, cell.text(), reference(columns.indexOf(cell.column()), number));
            }
            xml.append("</row>");
        }
        sheets.add(xml.append("</sheetData></worksheet>").toString());
    }

    private static void widths(StringBuilder xml, List<Grid.Row> rows, List<Integer> columns) {
        if (columns.isEmpty()) {
            return;
        }
        xml.append("<cols>");
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i);
            double width = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.column() == column)
                    .mapToDouble(cell -> wide(cell.text()))
                    .max()
                    .orElse(NARROWEST);
            xml.append("<col min=\"%d\" max=\"%d\" width=\"%.1f\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, Math.clamp(width + 2, NARROWEST, WIDEST)));
        }
        xml.append("</cols>");
    }

    private static double wide(String text) {
        return text.codePoints().mapToDouble(sign -> sign > 0x2E80 ? 2 : 1).sum();
    }

    private static void cell(StringBuilder xml, String text, String reference) {
        if (text.isEmpty()) {
            return;
        }
        if (NUMBER.matcher(text).matches()) {
            xml.append("<c r=\"")
                    .append(reference)
                    .append("\"><v>")
                    .append(new BigDecimal(text).toPlainString())
                    .append("</v></c>");
            return;
        }
        xml.append("<c r=\"")
                .append(reference)
                .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                .append(Parcel.escaped(text))
                .append("</t></is></c>");
    }

    private static String reference(int column, int row) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row).toString();
    }

    /** The name of the sheet, unique, without signs that a sheet's name cannot have. */
    private String name(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", "×").strip();
        String base = plain.isEmpty() ? "表" + (names.size() + 1) : plain.substring(0, Math.min(28, plain.length()));
        String name = base;
        for (int i = 2; names.contains(name); i++) {
            name = base + i;
        }
        return name;
    }

    private byte[] bytes() {
        var types = new StringBuilder(PlainWord.TYPES_HEAD)
                .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>");
        var rels = new StringBuilder(PlainWord.RELS_HEAD);
        var book = new StringBuilder(Parcel.XML)
                .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + PlainWord.OFFICE + "\"><sheets>");
        int number = 0;
        for (String name : names) {
            number++;
            types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                    .formatted(number, TYPE));
            rels.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, PlainWord.OFFICE, number));
            book.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(Parcel.escaped(name), number, number));
        }
        var parcel = new Parcel()
                .with("[Content_Types].xml", types.append("</Types>").toString())
                .with(
                        "_rels/.rels",
                        PlainWord.RELS_HEAD + "<Relationship Id=\"rId1\" Type=\"" + PlainWord.OFFICE
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .with("xl/workbook.xml", book.append("</sheets></workbook>").toString())
                .with(
                        "xl/_rels/workbook.xml.rels",
                        rels.append("</Relationships>").toString());
        for (int i = 0; i < sheets.size(); i++) {
            parcel.with("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
        }
        return parcel.bytes();
    }
}
