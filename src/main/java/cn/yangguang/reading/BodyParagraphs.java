package cn.yangguang.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a body, paragraph by paragraph; a row of a table is one, and so is a picture. */
final class BodyParagraphs {

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, ul, ol, li, table, tr, caption, blockquote, div, hr";

    private BodyParagraphs() {}

    static List<String> of(String html) {
        List<String> paragraphs = new ArrayList<>();
        var open = new StringBuilder();
        walk(Jsoup.parseBodyFragment(html).body(), paragraphs, open);
        close(paragraphs, open);
        return paragraphs;
    }

    private static void walk(Element block, List<String> paragraphs, StringBuilder open) {
        for (Node node : block.childNodes()) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
            } else if (node instanceof Element element) {
                walkElement(element, paragraphs, open);
            }
        }
    }

    private static void walkElement(Element element, List<String> paragraphs, StringBuilder open) {
        if (element.nameIs("br")) {
            open.append(' ');
        } else if (element.nameIs("img")) {
            close(paragraphs, open);
            paragraphs.add(picture(element));
        } else if (element.nameIs("tr")) {
            close(paragraphs, open);
            add(paragraphs, element.children().stream().map(Element::text).collect(Collectors.joining(" | ")));
        } else if (element.is(BLOCKS)) {
            close(paragraphs, open);
            walk(element, paragraphs, open);
            close(paragraphs, open);
        } else {
            walk(element, paragraphs, open);
        }
    }

    /** A picture has no words but its name; its length tells whether it was exchanged. */
    private static String picture(Element image) {
        String source = image.attr("src");
        String name = source.startsWith("/files/") ? source.substring(7, Math.min(source.length(), 15)) : "";
        return "［图片" + (image.attr("alt").isBlank() ? "" : "：" + image.attr("alt")) + " "
                + (name.isEmpty() ? source.length() : name) + "］";
    }

    private static void close(List<String> paragraphs, StringBuilder open) {
        add(paragraphs, open.toString());
        open.setLength(0);
    }

    private static void add(List<String> paragraphs, String text) {
        String line = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!line.isEmpty()) {
            paragraphs.add(line);
        }
    }
}
