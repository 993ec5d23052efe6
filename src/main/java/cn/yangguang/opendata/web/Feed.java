package cn.yangguang.opendata.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A feed, in either of the two formats.
 *
 * @param self its own address, {@code page} that of the page it follows
 * @param publisher full name of the organ, or the name of the site
 */
record Feed(String title, String publisher, String self, String page, List<Entry> entries) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(SHANGHAI);

    /** The program's own name in its feeds. */
    private static final String GENERATOR = "Yangguang 阳光公开";

    /**
     * An item.
     *
     * @param address its permanent address, which is its identity too
     * @param category code of its category or null, {@code categoryTitle} its words
     */
    record Entry(
            String address,
            String title,
            String summary,
            String publisher,
            @Nullable String category,
            String categoryTitle,
            Instant published,
            Instant updated) {}

    Feed {
        entries = List.copyOf(entries);
    }

    /** When its newest edition came; a feed without entries has not changed since the beginning of time. */
    Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** RFC 4287. */
    byte[] atom() {
        return Xml.document(xml -> xml.element(
                "feed",
                feed -> {
                    feed.element("id", self);
                    feed.element("title", title);
                    feed.element("updated", rfc3339(updated()));
                    feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
                    feed.empty("link", "rel", "alternate", "type", "text/html", "href", page);
                    feed.element("author", author -> author.element("name", publisher));
                    feed.element("generator", GENERATOR);
                    for (Entry entry : entries) {
                        feed.element("entry", inside -> atom(inside, entry));
                    }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                "zh-CN"));
    }

    private void atom(Xml xml, Entry entry) throws XMLStreamException {
        xml.element("id", entry.address());
        xml.element("title", entry.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
        xml.element("published", rfc3339(entry.published()));
        xml.element("updated", rfc3339(entry.updated()));
        if (!entry.publisher().equals(publisher)) {
            xml.element("author", author -> author.element("name", entry.publisher()));
        }
        if (entry.category() != null) {
            xml.empty("category", "term", entry.category(), "label", entry.categoryTitle());
        }
        if (!entry.summary().isEmpty()) {
            xml.element("summary", entry.summary());
        }
    }

    /** RSS 2.0, with the address of the feed itself as its validators ask. */
    byte[] rss() {
        return Xml.document(xml -> xml.element(
                "rss",
                rss -> rss.element("channel", channel -> {
                    channel.element("title", title);
                    channel.element("link", page);
                    channel.element("description", title);
                    channel.element("language", "zh-CN");
                    channel.element("lastBuildDate", RFC_822.format(updated()));
                    channel.element("generator", GENERATOR);
                    channel.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", self);
                    for (Entry entry : entries) {
                        channel.element("item", item -> rss(item, entry));
                    }
                }),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void rss(Xml xml, Entry entry) throws XMLStreamException {
        xml.element("title", entry.title());
        xml.element("link", entry.address());
        xml.element("guid", entry.address(), "isPermaLink", "true");
        xml.element("pubDate", RFC_822.format(entry.published()));
        xml.element("dc:publisher", entry.publisher());
        if (!entry.categoryTitle().isEmpty()) {
            xml.element("category", entry.categoryTitle());
        }
        if (!entry.summary().isEmpty()) {
            xml.element("description", entry.summary().replace("&", "&amp;").replace("<", "&lt;"));
        }
    }

    private static String rfc3339(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(SHANGHAI).toOffsetDateTime());
    }
}
