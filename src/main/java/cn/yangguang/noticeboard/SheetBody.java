package cn.yangguang.noticeboard;

import cn.yangguang.typeset.Print;
import cn.yangguang.typeset.Print.Paragraph;
import cn.yangguang.typeset.Print.Run;
import cn.yangguang.typeset.Print.Side;
import cn.yangguang.typeset.Print.Type;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The body of a publication as it is printed on a sheet. */
final class SheetBody {

    private static final String BLOCKS =
            "p|div|h1|h2|h3|h4|h5|h6|ul|ol|li|table|blockquote|section|article|figure|hr|pre";

    private final SheetType type;
    private final double width;
    private final List<Print> made = new ArrayList<>();
    private List<Run> open = new ArrayList<>();
    private boolean pictures;

    private SheetBody(SheetType type, double width) {
        this.type = type;
        this.width = width;
    }

    /** @param width of the text, in points */
    static List<Print> of(String html, SheetType type, double width) {
        var body = new SheetBody(type, width);
        body.children(Jsoup.parseBodyFragment(html).body(), "");
        body.close("");
        if (body.pictures) {
            body.made.add(Paragraph.of("（图片未印出，请扫码查看网页。）", type.facts(), Side.LEFT));
        }
        return body.made;
    }

    /** Whether a table of the text wants more width than there is. */
    static boolean wantsMore(String html, SheetType type, double width) {
        return Jsoup.parseBodyFragment(html).select("table").stream()
                .anyMatch(table -> new SheetTable(table).least(type.smallestCell()) > width);
    }

    private void children(Element parent, String mark) {
        String first = mark;
        for (Node node : parent.childNodes()) {
            first = one(node, first);
        }
    }

    /** What stands before the first words is used up by them. */
    private String one(Node node, String mark) {
        if (node instanceof TextNode text) {
            String words = text.text().replaceAll("\\s+", " ");
            if (!words.isBlank()) {
                open.add(new Run((open.isEmpty() ? mark + words.stripLeading() : words), inside(node)));
                return "";
            }
        } else if (node instanceof Element element) {
            return element(element, mark);
        }
        return mark;
    }

    private String element(Element element, String mark) {
        String name = element.normalName();
        if (!name.matches(BLOCKS)) {
            if (name.equals("br")) {
                close(mark);
            } else if (name.equals("img")) {
                pictures = true;
            } else {
                children(element, mark);
                return open.isEmpty() ? mark : "";
            }
            return mark;
        }
        close(mark);
        switch (name) {
            case "table" -> table(element);
            case "ul", "ol" -> list(element, name.equals("ol"));
            default -> {
                children(element, mark);
                close(name);
            }
        }
        return "";
    }

    private void list(Element list, boolean numbered) {
        int number = 1;
        for (Element item : list.children()) {
            children(item, numbered ? number++ + "．" : "• ");
            close("li");
        }
    }

    private void table(Element element) {
        var table = new SheetTable(element);
        if (!table.empty()) {
            made.add(table.print(type, width));
            made.add(Paragraph.of("", new Type("宋体", 8, false, "000000"), Side.LEFT));
        }
    }

    private Type inside(Node node) {
        boolean bold = false;
        for (Element at = (Element) node.parent(); at != null; at = at.parent()) {
            bold |= at.normalName().matches("strong|b|h[1-6]");
        }
        return bold ? type.subtitle() : type.body();
    }

    private void close(String block) {
        if (!open.isEmpty()) {
            boolean heading = block.matches("h[1-6]");
            double gap = type.body().size() * 0.25;
            var paragraph = new Paragraph(
                    List.copyOf(open),
                    heading ? Side.LEFT : Side.BOTH,
                    heading ? 0 : 2 * type.body().size(),
                    heading ? gap : 0,
                    gap,
                    1.45,
                    heading,
                    0,
                    "000000");
            made.add(paragraph);
            open = new ArrayList<>();
        }
    }
}
