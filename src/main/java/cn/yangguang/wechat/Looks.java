package cn.yangguang.wechat;

import java.util.Map;
import org.jsoup.nodes.Element;

/** The looks of an article, written into each element: WeChat knows no style sheets. */
final class Looks {

    static final String WHOLE = "font-size:16px;line-height:1.75;color:#333;letter-spacing:0.3px;";
    static final String SOFT = "margin:0 0 8px;font-size:14px;line-height:1.6;color:#888;";
    static final String NOTICE =
            "margin:16px 0 0;padding:10px 12px;background:#f7f4ef;border-left:3px solid #b0282e;font-size:14px;line-height:1.7;color:#555;";

    private static final String CELL = "border:1px solid #c8c8c8;padding:5px 6px;word-break:break-word;";
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("p", "margin:0 0 14px;"),
            Map.entry("h2", "margin:22px 0 12px;font-size:18px;font-weight:bold;color:#b0282e;"),
            Map.entry("h3", "margin:20px 0 10px;font-size:17px;font-weight:bold;"),
            Map.entry("h4", "margin:18px 0 10px;font-size:16px;font-weight:bold;"),
            Map.entry("h5", "margin:16px 0 8px;font-size:16px;font-weight:bold;"),
            Map.entry("ul", "margin:0 0 14px;padding-left:1.4em;"),
            Map.entry("ol", "margin:0 0 14px;padding-left:1.6em;"),
            Map.entry("li", "margin:0 0 6px;"),
            Map.entry("blockquote", "margin:0 0 14px;padding:2px 0 2px 12px;border-left:3px solid #ddd;color:#666;"),
            Map.entry("table", "width:100%;border-collapse:collapse;margin:0 0 14px;font-size:14px;line-height:1.5;"),
            Map.entry("caption", "padding:0 0 6px;font-size:14px;color:#666;"),
            Map.entry("th", CELL + "background:#f6f1ee;font-weight:bold;"),
            Map.entry("td", CELL),
            Map.entry("img", "display:block;max-width:100%;height:auto;margin:0 auto 14px;"),
            Map.entry("hr", "margin:18px 0;border:none;border-top:1px solid #ddd;"));

    private static final int MANY_COLUMNS = 5;

    private Looks() {}

    static void put(Element body) {
        for (Element element : body.getAllElements()) {
            String look = BY_NAME.getOrDefault(element.normalName(), "") + align(element);
            element.removeAttr("align").removeAttr("class").removeAttr("id");
            if (!look.isEmpty()) {
                element.attr("style", look);
            }
        }
        for (Element paragraph : body.select("p")) {
            if (paragraph.parent() == body && !paragraph.attr("style").contains("text-align") && words(paragraph)) {
                paragraph.attr("style", paragraph.attr("style") + "text-indent:2em;");
            }
        }
        body.select("table").forEach(Looks::narrow);
    }

    private static boolean words(Element paragraph) {
        return paragraph.select("img").isEmpty();
    }

    private static String align(Element element) {
        String side = element.attr("align");
        return side.matches("left|center|right|justify") ? "text-align:" + side + ";" : "";
    }

    /** Smaller type for many columns, and what is still too wide can be pushed sideways. */
    private static void narrow(Element table) {
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.children().stream()
                        .mapToInt(cell -> span(cell.attr("colspan")))
                        .sum())
                .max()
                .orElse(0);
        if (columns > MANY_COLUMNS) {
            table.attr("style", table.attr("style") + "font-size:12px;min-width:" + columns * 72 + "px;");
        }
        table.wrap("<section style=\"overflow-x:auto;\"></section>");
    }

    private static int span(String text) {
        return text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 1;
    }
}
