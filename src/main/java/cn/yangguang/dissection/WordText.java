package cn.yangguang.dissection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one part of a Word file as its XML goes by: text, tables, text boxes, notes, and what of them is not seen. */
final class WordText implements Xml.Listener {

    private static final Set<String> OLD_PROPERTIES = Set.of(
            "rPrChange",
            "pPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange",
            "tblPrExChange",
            "tblGridChange",
            "numberingChange");
    private static final Pattern DULL_CODE = Pattern.compile(
            "\\s*(TOC|PAGE|NUMPAGES|PAGEREF|REF|SEQ|DATE|TIME|EQ|SYMBOL|FORM\\w+|HYPERLINK\\s+\\\\l)\\b.*",
            Pattern.DOTALL);
    /** Twentieths of a point; wider than any paper. */
    private static final long FAR = 14_000;

    /** Where words stand now: the text itself, a text box, a note. */
    private record Place(
            String where,
            boolean numbered,
            int paper,
            int tables,
            @Nullable TraceKind kind) {}

    private final Gathering found;
    private final WordStyles styles;
    private final WordDrawing drawing;
    private final Alternates alternates;
    private final Deque<Place> places = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Set<String> authors = new TreeSet<>();
    private WordLook run = WordLook.NOTHING;
    private WordLook runStyle = WordLook.NOTHING;
    private int passages;
    private int tableCount;
    private int boxes;
    private int notes;
    private int inParagraphProperties;
    private int inRunProperties;
    private int inRowProperties;
    private int inCellProperties;
    private int inOldProperties;
    private int deleted;
    private int inRun;
    private boolean inText;
    private boolean inCode;

    WordText(String where, Gathering found, WordStyles styles, int pagePaper) {
        this.found = found;
        this.styles = styles;
        this.drawing = new WordDrawing(found);
        this.alternates = new Alternates(found);
        places.push(new Place(where, true, pagePaper, 0, null));
    }

    @Override
    public void starts(String name, Xml.Element element) {
        alternates.starts(name);
        if (alternates.skips()) {
            return;
        }
        if (OLD_PROPERTIES.contains(name)) {
            inOldProperties++;
            changed(element);
        }
        if (inOldProperties > 0) {
            return;
        }
        drawing.starts(name, element);
        structure(name, element);
        properties(name, element);
        content(name, element);
    }

    private void structure(String name, Xml.Element element) {
        switch (name) {
            case "p" -> paragraphs.push(new WordParagraph());
            case "pPr" -> inParagraphProperties++;
            case "rPr" -> inRunProperties++;
            case "trPr" -> inRowProperties++;
            case "tcPr" -> inCellProperties++;
            case "tbl" -> tables.push(new WordTable(prefix() + "表" + ++tableCount));
            case "tr" -> table().row();
            case "tc" -> table().cell();
            case "txbxContent" -> box();
            case "comment" -> note("批注", TraceKind.COMMENT, element);
            case "footnote", "endnote" -> note(name.equals("footnote") ? "脚注" : "尾注", null, element);
            default -> {}
        }
    }

    private void properties(String name, Xml.Element element) {
        boolean ofRun = inRunProperties > 0 && inParagraphProperties == 0;
        WordParagraph paragraph = paragraphs.peek();
        switch (name) {
            case "pStyle" -> paragraph().style = styles.of(element.attribute("val"));
            case "rStyle" -> runStyle = ofRun ? styles.of(element.attribute("val")) : runStyle;
            case "ind" ->
                paragraph().offPage |= Math.abs(element.number("left"))
                                + Math.abs(element.number("start"))
                                + Math.abs(element.number("firstLine"))
                        > FAR;
            case "tblStyle" -> table().style = styles.table(element.attribute("val"));
            case "tblLook" -> table().style.use(element);
            case "hidden" -> table().rowHidden |= inRowProperties > 0 && !"0".equals(element.attribute("val"));
            case "gridBefore" -> table().rows.skip(element.number("val"));
            case "gridSpan" -> table().span = element.number("val");
            case "vMerge" ->
                table().continued = !element.attribute("val", "continue").equals("restart");
            case "shd" -> shade(element, ofRun, paragraph);
            default -> run = ofRun && !name.equals("rPr") ? run.with(name, element) : run;
        }
    }

    private void shade(Xml.Element element, boolean ofRun, @Nullable WordParagraph paragraph) {
        if (ofRun) {
            run = run.with("shd", element);
        } else if (inCellProperties > 0) {
            table().paper = WordLook.NOTHING.with("shd", element).paper();
        } else if (inParagraphProperties > 0 && inRunProperties == 0 && paragraph != null) {
            paragraph.paper = WordLook.NOTHING.with("shd", element).paper();
        }
    }

    private void content(String name, Xml.Element element) {
        switch (name) {
            case "r" -> {
                inRun++;
                run = WordLook.NOTHING;
                runStyle = WordLook.NOTHING;
            }
            case "t", "delText" -> inText = true;
            case "instrText", "delInstrText" -> inCode = true;
            case "fldSimple" -> paragraph().codes.append(element.attribute("instr", ""));
            case "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge" -> tracked(name, element);
            case "tab", "ptab" -> put("\t");
            case "br", "cr" -> put("\n");
            case "noBreakHyphen" -> put("-");
            case "sym" -> put(Symbols.of(element.attribute("char", "")));
            case "listItem" ->
                found.hidden(
                        TraceKind.CHOICE_LIST,
                        "下拉选项",
                        element.attribute("displayText", "") + " " + element.attribute("value", ""));
            case "ffData" -> found.trace(TraceKind.FORM_FIELD, "表单域");
            case "statusText", "helpText", "listEntry", "default" ->
                found.hidden("表单域", inRun > 0 ? element.attribute("val", "") : "");
            default -> {}
        }
    }

    private void tracked(String name, Xml.Element element) {
        changed(element);
        boolean gone = name.equals("del") || name.equals("moveFrom");
        if (inRowProperties > 0) {
            table().rowDeleted |= gone;
        } else if (gone && inRunProperties == 0 && inParagraphProperties == 0) {
            deleted++;
        }
    }

    private void changed(Xml.Element element) {
        found.trace(TraceKind.TRACKED_CHANGE, place());
        authors.add(element.attribute("author", ""));
    }

    /** Text outside of {@code t} that a run shows. */
    private void put(String text) {
        if (inRun > 0 && inRunProperties == 0 && inParagraphProperties == 0) {
            paragraph().add(hidden(), text);
        }
    }

    @Override
    public void text(String text) {
        alternates.text(text);
        if (alternates.skips() || inOldProperties > 0) {
            return;
        }
        drawing.text(text);
        if (inText) {
            paragraph().add(hidden(), text);
        } else if (inCode) {
            paragraph().codes.append(text);
        }
    }

    /** Why words that stand here now are not seen; null when they are. */
    private @Nullable TraceKind hidden() {
        WordParagraph paragraph = paragraph();
        Place place = places.element();
        WordTable table = tables.size() > place.tables() ? tables.peek() : null;
        WordLook cell = table == null ? WordLook.NOTHING : table.look();
        WordLook look = run.over(runStyle)
                .over(paragraph.style)
                .over(new WordLook(cell.vanish(), cell.webHidden(), cell.ink(), null, cell.half()))
                .over(styles.standard());
        boolean inBox = places.size() > 1;
        if (deleted > 0) {
            return TraceKind.TRACKED_CHANGE;
        }
        if (look.isHidden() || inBox && drawing.isHidden()) {
            return TraceKind.HIDDEN_TEXT;
        }
        if (paragraph.offPage || inBox && drawing.isOffPage()) {
            return TraceKind.OFF_PAGE;
        }
        return look.isInvisible(paper(paragraph, place, table, cell)) ? TraceKind.INVISIBLE_TEXT : null;
    }

    private static int paper(WordParagraph paragraph, Place place, @Nullable WordTable table, WordLook cell) {
        if (paragraph.paper != null) {
            return paragraph.paper;
        }
        if (table != null && table.paper != null) {
            return table.paper;
        }
        return cell.paper() != null ? cell.paper() : place.paper();
    }

    @Override
    public void ends(String name) {
        boolean skipped = alternates.skips();
        alternates.ends(name);
        if (skipped) {
            return;
        }
        if (OLD_PROPERTIES.contains(name)) {
            inOldProperties--;
            return;
        }
        if (inOldProperties > 0) {
            return;
        }
        drawing.ends(name);
        switch (name) {
            case "t", "delText" -> inText = false;
            case "instrText", "delInstrText" -> inCode = false;
            case "r" -> inRun--;
            case "pPr" -> inParagraphProperties--;
            case "rPr" -> inRunProperties--;
            case "trPr" -> inRowProperties--;
            case "tcPr" -> inCellProperties--;
            case "del", "moveFrom" ->
                deleted -= deleted > 0 && inRowProperties + inRunProperties + inParagraphProperties == 0 ? 1 : 0;
            case "p" -> flush(paragraphs.pop());
            case "tc" -> table().endCell(found);
            case "tr" -> table().endRow(found);
            case "tbl" -> endTable();
            case "txbxContent", "comment", "footnote", "endnote" -> places.pop();
            default -> {}
        }
    }

    private void endTable() {
        WordTable table = tables.pop();
        found.grid(table.where, places.element().kind() == null ? Seen.SHOWN : Seen.HIDDEN, table.rows.rows());
    }

    private void flush(WordParagraph paragraph) {
        Place place = places.element();
        if (tables.size() > place.tables()) {
            flushInto(table(), paragraph);
        } else {
            boolean any = !paragraph.shown.toString().isBlank() || paragraph.hasPieces();
            passages += any && place.numbered() ? 1 : 0;
            if (place.kind() == null) {
                found.shown(place(), paragraph.shown);
            } else {
                found.hidden(place(), paragraph.shown);
            }
            paragraph.pieces.forEach(piece -> tell(piece, true));
        }
        if (!DULL_CODE.matcher(paragraph.codes).matches()) {
            found.hidden("域代码", paragraph.codes);
        }
    }

    private void flushInto(WordTable table, WordParagraph paragraph) {
        table.add(paragraph.shown, false);
        for (WordParagraph.Piece piece : paragraph.pieces) {
            tell(piece, false);
            table.add(piece.text(), true);
        }
    }

    private void tell(WordParagraph.Piece piece, boolean words) {
        String text = piece.text().toString();
        if (!text.isBlank() && piece.kind() != TraceKind.TRACKED_CHANGE) {
            found.trace(piece.kind(), place());
        }
        if (words) {
            found.hidden(place(), text);
        }
    }

    /** Who changed and commented: told once, at the end. */
    void tellAuthors() {
        authors.remove("");
        found.hidden("修订和批注的作者", String.join("、", authors));
    }

    private String place() {
        Place place = places.element();
        if (tables.size() > place.tables()) {
            return table().place();
        }
        return place.numbered() ? place.where() + "第" + Math.max(1, passages) + "段" : place.where();
    }

    private String prefix() {
        Place place = places.element();
        return place.where().equals("正文") ? "" : place.where() + "中的";
    }

    private void box() {
        int paper = drawing.paper();
        places.push(new Place(
                "文本框" + ++boxes, false, paper, tables.size(), places.element().kind()));
    }

    private void note(String name, @Nullable TraceKind kind, Xml.Element element) {
        String where = name + ++notes;
        if (kind != null) {
            found.trace(kind, where);
            authors.add(element.attribute("author", ""));
        }
        places.push(new Place(where, false, Colours.WHITE, tables.size(), kind));
    }

    private WordParagraph paragraph() {
        if (paragraphs.isEmpty()) {
            paragraphs.push(new WordParagraph());
        }
        return paragraphs.element();
    }

    private WordTable table() {
        if (tables.isEmpty()) {
            tables.push(new WordTable("表"));
        }
        return tables.element();
    }
}
