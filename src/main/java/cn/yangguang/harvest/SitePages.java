package cn.yangguang.harvest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Site maps, and pages with the labels of 国办发〔2017〕47号, as this program and its static copy write them. */
final class SitePages {

    private SitePages() {}

    /** Addresses with the time of their last change, or empty. */
    static Map<String, String> addresses(byte[] sitemap) throws Trouble {
        Map<String, String> found = new LinkedHashMap<>();
        try {
            XMLStreamReader xml = SafeXml.reader(sitemap);
            String last = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("loc")) {
                        last = SafeXml.text(xml);
                        found.put(last, "");
                    } else if (xml.getLocalName().equals("lastmod")) {
                        found.replace(last, SafeXml.text(xml));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new Trouble("sitemap.xml 不是完整的 XML");
        }
        return found;
    }

    /** @param changed what the site map says of its last change, or empty */
    static Found page(String address, String changed, byte[] html) throws Trouble {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8), address);
        String title = label(page, "ArticleTitle");
        if (title.isEmpty()) {
            throw new Trouble("页面没有 ArticleTitle 标签：" + address);
        }
        Element body = page.selectFirst("article.item > .body");
        String text = body == null ? "" : body.html();
        String summary = label(page, "Description");
        return new Found(
                address,
                address,
                title,
                summary,
                text,
                FeedReader.day(label(page, "PubDate")),
                changed.isEmpty() ? Marks.of(title, summary, text) : changed);
    }

    private static String label(Document page, String name) {
        Element meta = page.selectFirst("meta[name=" + name + "]");
        return meta == null ? "" : meta.attr("content").strip();
    }
}
