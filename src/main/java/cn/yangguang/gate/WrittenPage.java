package cn.yangguang.gate;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a submission as contents: its lines, the names of its files, then the body, paragraph by paragraph and table by table.
 * The same submission always gives the same parts, so that the place of a finding leads back into the page.
 */
final class WrittenPage {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "caption", "section");

    /** A run of the body and where it stands: in a part, or in a cell of one. */
    record Placed(Run run, int part, int row, int column) {}

    private final Document page;
    private final List<Part> parts = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private Run run = new Run();
    private int paragraphs;
    private int tables;

    WrittenPage(Submission submission) {
        for (Submission.Line line : submission.lines()) {
            if (!line.text().isBlank()) {
                parts.add(new Passage(line.label(), Seen.SHOWN, line.text()));
            }
        }
        for (int i = 0; i < submission.files().size(); i++) {
            parts.add(new Passage(
                    "第" + (i + 1) + "个附件的名称",
                    Seen.SHOWN,
                    submission.files().get(i).name()));
        }
        page = Jsoup.parseBodyFragment(submission.html());
        page.outputSettings().prettyPrint(false);
        walk(page.body());
        flush();
    }

    Contents contents() {
        return new Contents(parts, List.of(), null);
    }

    Element body() {
        return page.body();
    }

    List<Placed> placed() {
        return List.copyOf(placed);
    }

    private void walk(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                run.add(words);
            } else if (child instanceof Element inner) {
                enter(inner);
            }
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (name.equals("table")) {
            flush();
            table(element);
        } else if (name.equals("br")) {
            run.end();
        } else if (BLOCKS.contains(name)) {
            flush();
            walk(element);
            flush();
        } else {
            aside(element);
            walk(element);
        }
    }

    /** What a page says without showing it in its text. */
    private void aside(Element element) {
        String said = element.normalName().equals("img") ? element.attr("alt") : mail(element.attr("href"));
        if (!said.isBlank()) {
            parts.add(new Passage("正文图片或链接的说明", Seen.SHOWN, said));
        }
    }

    private static String mail(String link) {
        return link.startsWith("mailto:") ? link.substring("mailto:".length()) : "";
    }

    private void flush() {
        if (!run.blank()) {
            placed.add(new Placed(run, parts.size(), -1, -1));
            parts.add(new Passage("正文第" + ++paragraphs + "段", Seen.SHOWN, run.text()));
        }
        run = new Run();
    }

    private void table(Element table) {
        int part = parts.size();
        List<Grid.Row> rows = new ArrayList<>();
        TableLayout layout = new TableLayout();
        for (Element tr : table.select("tr")) {
            if (tr.closest("table") != table) {
                continue;
            }
            List<Grid.Cell> cells = new ArrayList<>();
            for (TableLayout.At at : layout.row(tr)) {
                Run inCell = cell(at.cell());
                if (inCell != null) {
                    placed.add(new Placed(inCell, part, rows.size(), cells.size()));
                }
                cells.add(new Grid.Cell(at.column(), Seen.SHOWN, inCell == null ? "" : inCell.text()));
            }
            rows.add(new Grid.Row(rows.size() + 1, Seen.SHOWN, cells));
        }
        parts.add(new Grid("正文表" + ++tables, Seen.SHOWN, rows));
    }

    private static @org.jspecify.annotations.Nullable Run cell(@org.jspecify.annotations.Nullable Element cell) {
        if (cell == null) {
            return null;
        }
        Run run = new Run();
        collect(cell, run);
        return run;
    }

    private static void collect(Element element, Run run) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                run.add(words);
            } else if (child instanceof Element inner) {
                boolean block = BLOCKS.contains(inner.normalName())
                        || inner.normalName().equals("br")
                        || inner.normalName().equals("tr");
                collect(inner, run);
                if (block) {
                    run.end();
                }
            }
        }
    }
}
