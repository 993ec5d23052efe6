package cn.yangguang.wechat;

import cn.yangguang.channel.Publication;
import cn.yangguang.language.SignCount;
import cn.yangguang.reading.PublicAttachment;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * The text of an article: what WeChat takes of the body, with looks in each element, shortened at the end of a paragraph or table row where
 * it is too long, and below it what is left to say.
 */
final class ArticleBody {

    /** “必须少于2万字符，小于1M”. */
    static final int MOST_SIGNS = 20_000;

    static final int MOST_BYTES = 1 << 20;

    /** How long the address is that WeChat gives a picture, at most. */
    private static final int PICTURE_ADDRESS = 300;

    private static final int FEW_LINES = 200;

    private static final Safelist KEPT = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "strong",
                    "em",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "img",
                    "hr")
            .addAttributes("img", "src", "alt")
            .addAttributes("td", "colspan", "rowspan", "align")
            .addAttributes("th", "colspan", "rowspan", "align")
            .addAttributes("p", "align")
            .preserveRelativeLinks(true);

    private final List<String> remarks = new ArrayList<>();
    private final StringBuilder made = new StringBuilder();
    private int pictures;

    /** @param remarks what was shortened or changed, in Chinese */
    record Made(String html, List<String> remarks) {}

    private ArticleBody() {}

    /** @param fullTitle shown above the text where the title of the article had to be shortened, else empty */
    static Made of(Publication publication, String fullTitle) {
        var body = new ArticleBody();
        String foot = foot(publication, false);
        String longFoot = foot(publication, true);
        Element kept = body.kept(publication.body());
        body.add("<section style=\"" + Looks.WHOLE + "\">");
        body.add(head(publication, fullTitle));
        boolean whole = body.fill(kept, MOST_SIGNS - longFoot.length() - 64);
        body.add(whole ? foot : longFoot);
        body.add("</section>");
        if (!whole) {
            body.remarks.add("正文太长，微信中只登前一部分，其余请读者点“阅读原文”");
        }
        return new Made(body.made.toString(), List.copyOf(body.remarks));
    }

    private Element kept(String html) {
        Document from = Jsoup.parseBodyFragment(html);
        var links = from.select("a[href]");
        links.forEach(ArticleBody::spellOut);
        if (!links.isEmpty()) {
            remarks.add("微信不收外部链接，" + links.size() + " 个链接改成了文字");
        }
        from.select("a").unwrap();
        String clean = Jsoup.clean(from.body().html(), "", KEPT, new Document.OutputSettings().prettyPrint(false));
        Document to = Jsoup.parseBodyFragment(clean);
        to.outputSettings().prettyPrint(false);
        Looks.put(to.body());
        return to.body();
    }

    /** A web address that the words of the link do not tell stands behind them. */
    private static void spellOut(Element link) {
        String address = link.attr("href");
        if (address.matches("https?://.*") && !link.text().contains(address)) {
            link.appendChild(new TextNode("（" + address + "）"));
        }
    }

    private static String head(Publication publication, String fullTitle) {
        var head = new StringBuilder();
        if (!fullTitle.isEmpty()) {
            head.append("<p style=\"margin:0 0 12px;font-size:18px;font-weight:bold;line-height:1.5;\">")
                    .append(escaped(fullTitle))
                    .append("</p>");
        }
        String number = publication.documentNumber().isEmpty() ? "" : "　" + publication.documentNumber();
        return head.append("<p style=\"")
                .append(Looks.SOFT)
                .append("margin-bottom:16px;\">")
                .append(escaped(publication.organName() + "　" + publication.publishedOn() + number))
                .append("</p>")
                .toString();
    }

    private static String foot(Publication publication, boolean shortened) {
        var foot = new StringBuilder("<section style=\"").append(Looks.NOTICE).append("\">");
        if (shortened) {
            foot.append("<p style=\"margin:0 0 6px;\">（全文较长，以上是前一部分。）</p>");
        }
        for (PublicAttachment file :
                publication.attachments().stream().limit(30).toList()) {
            foot.append("<p style=\"margin:0 0 6px;\">附件：")
                    .append(escaped(file.name()))
                    .append("</p>");
        }
        return foot.append("<p style=\"margin:0;\">索引号：")
                .append(escaped(publication.indexNumber()))
                .append("。点文末“阅读原文”，在政府网站上查看")
                .append(publication.attachments().isEmpty() ? "全文" : "全文、下载附件")
                .append("：")
                .append(escaped(publication.address()))
                .append("</p></section>")
                .toString();
    }

    /** @return whether all of it found room */
    private boolean fill(Element from, int most) {
        for (Node node : from.childNodes()) {
            if (fits(node, most)) {
                add(node.outerHtml());
                pictures += pictures(node);
            } else {
                part(node, most);
                return false;
            }
        }
        return true;
    }

    /** As many rows of a table as find room; of words as many, where more than a few lines find room. */
    private void part(Node node, int most) {
        if (!(node instanceof Element element)) {
            return;
        }
        List<Element> rows = element.select("tr");
        if (rows.isEmpty()) {
            words(element, most);
            return;
        }
        while (!rows.isEmpty() && !fits(element, most)) {
            rows.removeLast().remove();
        }
        if (rows.size() > 1) {
            add(element.outerHtml());
            pictures += pictures(element);
        }
    }

    private void words(Element element, int most) {
        int room = most - made.length() - pictures * PICTURE_ADDRESS - FEW_LINES;
        if (room > FEW_LINES) {
            String text = element.text();
            while (escaped(text).length() > room) {
                text = SignCount.cut(text, SignCount.of(text) * 9 / 10);
            }
            add("<p style=\"" + element.attr("style") + "\">" + escaped(text) + "</p>");
        }
    }

    private boolean fits(Node node, int most) {
        int addresses = (pictures + pictures(node)) * PICTURE_ADDRESS;
        String html = node.outerHtml();
        int signs = made.length() + html.length() + addresses;
        return signs <= most && 3L * signs < MOST_BYTES;
    }

    private static int pictures(Node node) {
        return node instanceof Element element ? element.select("img").size() : 0;
    }

    private void add(String html) {
        made.append(html);
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
