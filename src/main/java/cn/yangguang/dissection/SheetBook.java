package cn.yangguang.dissection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A workbook: its sheets in their order, then what it keeps beside them. */
final class SheetBook {

    private record Sheet(String name, String relation, boolean hidden) {}

    private final OfficeParts parts;
    private final Gathering found;
    private final SheetStyles styles = new SheetStyles();
    private final SheetStrings strings;
    private final SheetNumbers numbers = new SheetNumbers();
    private final List<Sheet> sheets = new ArrayList<>();

    SheetBook(ZipParts zip, Gathering found) throws IOException {
        this.parts = new OfficeParts(zip);
        this.found = found;
        this.strings = new SheetStrings(found.allowance());
    }

    SheetStyles styles() {
        return styles;
    }

    SheetStrings strings() {
        return strings;
    }

    SheetNumbers numbers() {
        return numbers;
    }

    void read() throws IOException {
        String main = main();
        parts.walk(main, found, new Book());
        for (OfficeParts.Relation relation : parts.relations(main)) {
            switch (relation.type()) {
                case "styles" -> parts.walk(relation.target(), found, styles);
                case "sharedStrings" -> parts.walk(relation.target(), found, strings);
                default -> {}
            }
        }
        if (!parts.has(main)) {
            throw new Stopped(Unreadable.BROKEN);
        }
        for (Sheet sheet : sheets) {
            String part = parts.target(main, sheet.relation());
            if (part != null && parts.has(part)) {
                sheet(sheet, part);
            }
        }
        for (String unused : strings.unused()) {
            found.hidden(TraceKind.LEFTOVER, "未使用的单元格文字", unused);
        }
        new SheetRest(parts, found).read();
        new OfficeRest(parts, found).read();
    }

    private String main() throws IOException {
        for (OfficeParts.Relation relation : parts.relations("")) {
            if (relation.type().equals("officeDocument") && parts.has(relation.target())) {
                return relation.target();
            }
        }
        return "xl/workbook.xml";
    }

    private void sheet(Sheet sheet, String part) throws IOException {
        String where = "工作表“" + Words.name(sheet.name()) + "”";
        Gathering to = found.behind(sheet.hidden());
        if (sheet.hidden()) {
            found.trace(TraceKind.HIDDEN_SHEET, where);
        }
        to.passage(where + "的名称", Seen.SHOWN, sheet.name());
        SheetReading reading = new SheetReading(where, to, this);
        parts.walk(part, to, reading);
        reading.tell(sheet.hidden());
        for (OfficeParts.Relation relation : parts.relations(part)) {
            switch (relation.type()) {
                case "comments", "threadedComment" -> parts.walk(relation.target(), to, new SheetComments(where, to));
                case "drawing" -> new DrawnText(where + "的文本框", to).read(parts, relation.target());
                default -> {}
            }
        }
    }

    private final class Book implements Xml.Listener {

        private final StringBuilder text = new StringBuilder();
        private boolean hiddenName;

        @Override
        public void starts(String name, Xml.Element element) {
            switch (name) {
                case "workbookPr" -> {
                    if (element.is("date1904")) {
                        numbers.since1904();
                    }
                }
                case "sheet" -> {
                    String state = element.attribute("state", "visible");
                    sheets.add(new Sheet(
                            element.attribute("name", ""), element.attribute("id", ""), !state.equals("visible")));
                }
                case "definedName" -> {
                    text.setLength(0);
                    hiddenName = element.is("hidden")
                            && !element.attribute("name", "").startsWith("_xlnm");
                    found.hidden("定义的名称的说明", element.attribute("comment", ""));
                }
                default -> {}
            }
        }

        @Override
        public void text(String some) {
            text.append(some);
        }

        @Override
        public void ends(String name) {
            if (name.equals("definedName")) {
                String said = text.toString();
                boolean literal = said.contains("\"") || said.startsWith("{") || said.matches("[0-9.]{6,}");
                if (literal) {
                    found.hidden(TraceKind.DEFINED_NAME, "定义的名称", said);
                } else if (hiddenName) {
                    found.hidden("定义的名称", said);
                }
            }
        }
    }
}
