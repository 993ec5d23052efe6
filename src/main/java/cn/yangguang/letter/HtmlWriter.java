package cn.yangguang.letter;

import java.util.List;

/**
 * Writes a document as an HTML fragment with plain, semantic markup and no styles of its own: the page around it decides
 * how it looks on screen and on paper. Everything a document says is escaped.
 */
public final class HtmlWriter {
    private final StringBuilder html = new StringBuilder();

    private HtmlWriter() {}

    /** The whole document as {@code <article>}: title as h1, headings from h2. */
    public static String article(OfficialDocument document) {
        var writer = new HtmlWriter();
        writer.html.append("<article class=\"official-document\">\n");
        writer.head(document.head());
        writer.body(document);
        document.annex().forEach(writer::block);
        return writer.html.append("</article>\n").toString();
    }

    /** The document without its title, for a page that has its own h1. */
    public static String body(List<Block> blocks) {
        var writer = new HtmlWriter();
        blocks.forEach(writer::block);
        return writer.html.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private void head(OfficialDocument.Head head) {
        html.append("<header>\n<h1>")
                .append(String.join(
                        "<br>", head.title().stream().map(HtmlWriter::escape).toList()))
                .append("</h1>\n");
        if (head.number() != null) element("p", "document-number", head.number().toString());
        html.append("</header>\n");
        if (head.addressee() != null) element("p", "addressee", head.addressee() + "：");
    }

    private void body(OfficialDocument document) {
        document.body().forEach(this::block);
        var tail = document.tail();
        attachments(tail.attachments());
        var signature = tail.signature();
        if (signature != null) {
            html.append("<footer class=\"signature\">\n");
            element("p", "organ", signature.organ());
            html.append("<p class=\"date\"><time datetime=\"")
                    .append(signature.date())
                    .append("\">");
            html.append(ChineseDates.format(signature.date())).append("</time></p>\n</footer>\n");
        }
        if (tail.contact() != null) element("p", "contact", "（" + tail.contact() + "）");
        var imprint = tail.imprint();
        if (imprint != null) {
            if (imprint.copies() != null) element("p", "imprint", "抄送：" + imprint.copies() + "。");
            element("p", "imprint", imprint.issuer() + "　" + ChineseDates.format(imprint.date()) + "印发");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                String tag = "h" + (heading.level() + 1);
                html.append('<').append(tag).append('>').append(escape(heading.text()));
                html.append("</").append(tag).append(">\n");
            }
            case Block.Paragraph paragraph ->
                html.append("<p>").append(escape(paragraph.text())).append("</p>\n");
            case Block.Note note -> element("p", "note", note.text());
            case Block.Table table -> table(table);
            case Block.Printed printed -> printed(printed);
            case Block.Form form -> form(form);
            // Pages are for paper.
            case Block.NewPage _ -> {}
        }
    }

    private void table(Block.Table table) {
        html.append("<table>\n");
        if (table.caption() != null)
            html.append("<caption>").append(escape(table.caption())).append("</caption>\n");
        parts(table);
    }

    /** Wide forms scroll by themselves; a form without a title of its own has its name for those who hear the page. */
    private void printed(Block.Printed printed) {
        html.append("<div class=\"printed\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(escape(printed.name()))
                .append("\">\n<table>\n<caption");
        String caption = printed.table().caption();
        html.append(caption == null ? " class=\"heard\">" : ">")
                .append(escape(caption == null ? printed.name() : caption))
                .append("</caption>\n");
        parts(printed.table());
        html.append("</div>\n");
    }

    private void parts(Block.Table table) {
        TableGrid.of(table);
        rows("thead", "th", table.header());
        rows("tbody", "td", table.rows());
        html.append("</table>\n");
    }

    private void form(Block.Form form) {
        html.append("<table class=\"form\">\n<tbody>\n");
        for (var row : form.rows()) {
            html.append("<tr>");
            for (var cell : row.cells()) {
                String tag = cell.label() ? "th" : "td";
                html.append('<').append(tag);
                if (cell.across() > 1)
                    html.append(" colspan=\"").append(cell.across()).append('"');
                html.append('>')
                        .append(escape(cell.text()))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void rows(String part, String tag, List<List<Block.Cell>> rows) {
        if (rows.isEmpty()) return;
        html.append('<').append(part).append(">\n");
        for (var row : rows) {
            html.append("<tr>");
            row.forEach(cell -> cell(tag, cell));
            html.append("</tr>\n");
        }
        html.append("</").append(part).append(">\n");
    }

    private void cell(String usual, Block.Cell cell) {
        String tag = cell.heads() == Block.Heads.NOTHING ? usual : "th";
        html.append('<').append(tag);
        if (tag.equals("th")) html.append(" scope=\"").append(scope(cell)).append('"');
        if (cell.across() > 1) html.append(" colspan=\"").append(cell.across()).append('"');
        if (cell.down() > 1) html.append(" rowspan=\"").append(cell.down()).append('"');
        if (cell.number()) html.append(" class=\"number\"");
        html.append('>').append(escape(cell.text())).append("</").append(tag).append('>');
    }

    private static String scope(Block.Cell cell) {
        if (cell.heads() == Block.Heads.ROWS) return cell.down() > 1 ? "rowgroup" : "row";
        return cell.across() > 1 ? "colgroup" : "col";
    }

    private void attachments(List<String> names) {
        if (names.isEmpty()) return;
        html.append("<section class=\"attachments\">\n<p>附件：</p>\n<ol>");
        names.forEach(name -> html.append("<li>").append(escape(name)).append("</li>"));
        html.append("</ol>\n</section>\n");
    }

    private void element(String tag, String type, String text) {
        html.append('<').append(tag).append(" class=\"").append(type).append("\">");
        html.append(escape(text)).append("</").append(tag).append(">\n");
    }
}
