package cn.yangguang.screen;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the pieces of a text out of cleaned HTML. Pictures are left out; the page says so. */
final class Blocks {

    private static final String BLOCKS =
            "p|div|h1|h2|h3|h4|h5|h6|ul|ol|li|blockquote|section|article|figure|figcaption|hr|pre|br|dl|dt|dd";
    private static final int MOST_COLUMNS = 12;

    private final List<Block> made = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Blocks() {}

    static List<Block> of(String html) {
        var blocks = new Blocks();
        blocks.inside(Jsoup.parseBodyFragment(html).body());
        blocks.close(false);
        return List.copyOf(blocks.made);
    }

    private void inside(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                open.append(text.text());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("table")) {
            close(false);
            table(element);
        } else if (name.matches(BLOCKS)) {
            close(false);
            if (name.equals("li")) {
                open.append(mark(element));
            }
            inside(element);
            close(name.matches("h[1-6]"));
        } else {
            inside(element);
        }
    }

    private static String mark(Element item) {
        Element list = item.parent();
        return list != null && list.normalName().equals("ol") ? item.elementSiblingIndex() + 1 + "．" : "• ";
    }

    private void close(boolean heading) {
        String words = open.toString().replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
        open.setLength(0);
        if (!words.isEmpty()) {
            made.add(heading ? new Block.Heading(words) : new Block.Paragraph(words));
        }
    }

    private void table(Element table) {
        List<List<String>> rows = new ArrayList<>();
        int heads = 0;
        for (Element row : table.select("tr")) {
            List<String> cells = cells(row);
            if (row.closest("table") == table && !cells.isEmpty()) {
                boolean head = row.select("td").isEmpty();
                heads += head && heads == rows.size() ? 1 : 0;
                rows.add(cells);
            }
        }
        if (rows.size() > 1) {
            int last = Math.max(1, heads);
            rows.subList(0, last - 1)
                    .forEach(row ->
                            made.add(new Block.Heading(String.join(" ", row).strip())));
            made.add(new Block.Table(rows.get(last - 1), rows.subList(Math.min(last, rows.size()), rows.size())));
        } else {
            rows.forEach(
                    row -> made.add(new Block.Paragraph(String.join(" ", row).strip())));
        }
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().matches("t[dh]") && cells.size() < MOST_COLUMNS) {
                cells.add(cell.text().strip());
                String across = cell.attr("colspan");
                for (int more = across.matches("[1-9]") ? Integer.parseInt(across) : 1; more > 1; more--) {
                    cells.add("");
                }
            }
        }
        return cells;
    }
}
