package cn.yangguang.harvest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Items of RSS 2.0 and Atom. */
final class FeedReader {

    private static final int MOST = 2_000;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private FeedReader() {}

    static List<Found> read(byte[] bytes) throws Trouble {
        List<Found> found = new ArrayList<>();
        try {
            XMLStreamReader xml = SafeXml.reader(bytes);
            while (xml.hasNext() && found.size() < MOST) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && (xml.getLocalName().equals("item")
                                || xml.getLocalName().equals("entry"))) {
                    Found one = item(fields(xml));
                    if (!one.sourceId().isEmpty() && !one.title().isEmpty()) {
                        found.add(one);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new Trouble("订阅内容不是完整的 XML（第 " + e.getLocation().getLineNumber() + " 行）");
        }
        return found;
    }

    private static Map<String, String> fields(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                String name = (xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":") + xml.getLocalName();
                String address = xml.getAttributeValue(null, "href");
                String rel = xml.getAttributeValue(null, "rel");
                String text = SafeXml.text(xml);
                if (rel == null || rel.equals("alternate")) {
                    fields.putIfAbsent(name, address == null ? text : address);
                }
            }
        }
        return fields;
    }

    private static Found item(Map<String, String> fields) {
        String link = fields.getOrDefault("link", "");
        String id = first(fields, "guid", "id", "link");
        String title = first(fields, "title");
        String body = first(fields, "content:encoded", "content");
        String summary = first(fields, "description", "summary");
        LocalDate day = day(first(fields, "pubDate", "published", "dc:date", "updated"));
        return new Found(id, link, title, summary, body, day, Marks.of(title, summary, body));
    }

    private static String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The Beijing day, null when there is none that can be read. */
    static @Nullable LocalDate day(String text) {
        for (DateTimeFormatter format : List.of(
                DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME)) {
            try {
                return OffsetDateTime.parse(text, format)
                        .atZoneSameInstant(BEIJING)
                        .toLocalDate();
            } catch (DateTimeParseException e) {
                // the next way to write it
            }
        }
        try {
            return text.length() < 10
                    ? null
                    : LocalDate.parse(text.substring(0, 10).replace('/', '-'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
