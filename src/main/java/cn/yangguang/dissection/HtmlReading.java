package cn.yangguang.dissection;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a page: blocks as passages, tables as tables; apart from them what a browser does not show. */
final class HtmlReading {

    private static final Set<String> UNSHOWN = Set.of("template", "noscript", "noembed", "noframes", "datalist");
    private static final Set<String> WORDY = Set.of("alt", "title", "placeholder", "content", "summary", "aria-label");

    private final Document page;
    private final Gathering found;
    private final HtmlStyles styles;
    private final StringBuilder line = new StringBuilder();
    private int passages;
    private int tables;
    private boolean inCell;

    HtmlReading(Document page, Gathering found) {
        this.page = page;
        this.found = found;
        this.styles = new HtmlStyles(page);
    }

    /** What surrounds a node. */
    private record Around(boolean hidden, int ink, int paper) {
        Around hide() {
            return new Around(true, ink, paper);
        }
    }

    private final HtmlPictures pictures = new HtmlPictures();

    void read() {
        walk(page, new Around(false, Colours.BLACK, Colours.WHITE));
        flush();
    }

    private void walk(Node node, Around around) {
        for (Node child : node.childNodes()) {
            switch (child) {
                case TextNode text -> text(text.getWholeText(), around);
                case Comment comment -> found.hidden(TraceKind.COMMENT, "网页注释", comment.getData());
                case DataNode ignored -> {}
                case Element element -> element(element, around);
                default -> {}
            }
        }
    }

    private void text(String text, Around around) {
        String words = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (around.hidden()) {
            found.hidden(TraceKind.HIDDEN_TEXT, "网页中不显示的文字", words);
        } else if (Colours.invisible(around.ink(), around.paper())) {
            found.hidden(TraceKind.INVISIBLE_TEXT, "网页中与底色相同的文字", words);
        } else {
            line.append(words);
        }
    }

    private void element(Element element, Around outside) {
        attributes(element);
        boolean hidden = outside.hidden() || UNSHOWN.contains(element.tagName()) || styles.hides(element);
        Around around = new Around(hidden, styles.ink(element, outside.ink()), styles.paper(element, outside.paper()));
        switch (element.tagName()) {
            case "script" -> script(element);
            case "style" -> pictures.read(element.data(), found);
            case "title" -> found.shown("网页标题", element.text());
            case "input", "textarea", "button" -> field(element, around);
            case "br" -> line.append('\n');
            case "table" -> table(element, around);
            default -> {
                if (element.isBlock()) {
                    flush();
                }
                walk(element, around);
                if (element.isBlock()) {
                    flush();
                }
            }
        }
    }

    private void script(Element script) {
        if (!script.data().isBlank() || script.hasAttr("src")) {
            found.trace(TraceKind.MACRO, "网页脚本");
            found.hidden("网页脚本", script.data());
        }
    }

    private void field(Element field, Around around) {
        boolean hidden = around.hidden() || field.attr("type").equalsIgnoreCase("hidden");
        String words = field.attr("value") + " " + field.wholeText();
        if (hidden) {
            found.hidden(TraceKind.FORM_FIELD, "网页中隐藏的表单域", words);
        } else {
            line.append(words);
        }
    }

    /** Attributes that carry words; of data-* attributes only those are a trace. */
    private void attributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(java.util.Locale.ROOT);
            String value = attribute.getValue();
            if (HtmlStyles.isOurs(name)) {
                continue;
            }
            if (value.contains("data:")) {
                pictures.read(value, found);
            }
            if (name.startsWith("data-") && !value.startsWith("data:")) {
                found.hidden(TraceKind.CUSTOM_DATA, "网页数据属性", value);
            } else if (name.equals("content") && element.attr("name").equalsIgnoreCase("author")) {
                found.hidden(TraceKind.PROPERTY, "网页作者", value);
            } else if (name.equals("alt")) {
                found.hidden(TraceKind.ALT_TEXT, "图片的替代文字", value);
            } else if (WORDY.contains(name) || value.startsWith("mailto:") || value.startsWith("tel:")) {
                found.hidden("网页属性", value);
            } else if (name.startsWith("on")) {
                found.hidden(TraceKind.MACRO, "网页脚本", value);
            }
        }
    }

    private void table(Element table, Around around) {
        flush();
        String where = "表" + ++tables;
        TableRows rows = new TableRows();
        HtmlSpans spans = new HtmlSpans();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.row();
                row(row, rows, spans, around);
            }
        }
        for (Element caption : table.select("> caption")) {
            element(caption, around);
        }
        found.grid(where, around.hidden() ? Seen.HIDDEN : Seen.SHOWN, rows.rows());
        if (around.hidden()) {
            found.trace(TraceKind.HIDDEN_TEXT, "网页中不显示的表格");
        }
    }

    private void row(Element row, TableRows rows, HtmlSpans spans, Around outside) {
        attributes(row);
        boolean hidden = styles.hides(row);
        spans.nextRow();
        for (Element cell : row.children()) {
            rows.skip(spans.taken(rows.column()));
            Around around = new Around(
                    outside.hidden() || hidden || styles.hides(cell),
                    styles.ink(cell, styles.ink(row, outside.ink())),
                    styles.paper(cell, styles.paper(row, outside.paper())));
            attributes(cell);
            cell(cell, around, rows, spans);
        }
        if (hidden) {
            found.trace(TraceKind.HIDDEN_ROW, "网页表格中不显示的行");
        }
        rows.endRow(hidden ? Seen.HIDDEN : Seen.SHOWN);
    }

    private void cell(Element cell, Around around, TableRows rows, HtmlSpans spans) {
        StringBuilder outer = new StringBuilder(line);
        line.setLength(0);
        if (around.hidden()) {
            line.append(cell.text());
        } else {
            boolean within = inCell;
            inCell = true;
            walk(cell, around);
            inCell = within;
        }
        String text = Words.clean(line);
        line.setLength(0);
        line.append(outer);
        int across = span(cell.attr("colspan"));
        spans.take(rows.column(), across, span(cell.attr("rowspan")));
        rows.cell(across, around.hidden() ? Seen.HIDDEN : Seen.SHOWN, text);
    }

    private static int span(String value) {
        return (int) Math.clamp(Numbers.whole(value.isEmpty() ? "1" : value), 1, 1_000);
    }

    private void flush() {
        if (inCell) {
            if (!line.isEmpty()) {
                line.append('\n');
            }
            return;
        }
        if (!line.toString().isBlank()) {
            found.shown("正文第" + ++passages + "段", line);
        }
        line.setLength(0);
    }
}
