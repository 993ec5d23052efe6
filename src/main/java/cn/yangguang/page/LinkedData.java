package cn.yangguang.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statements for programs in JSON-LD: within pages in the words of schema.org, as a document of its own in those of DCAT. In a page
 * they are a block of data, never a script: nothing in it runs, and nothing in it can end the block.
 */
public final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedData() {}

    /** An object of this type; what is null or empty is left out. Properties come as name, value, name, value. */
    public static Map<String, Object> object(String type, @Nullable Object... properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            Object value = properties[i + 1];
            boolean empty = value == null
                    || value instanceof String text && text.isBlank()
                    || value instanceof List<?> list && list.isEmpty();
            if (!empty) {
                object.put(String.valueOf(properties[i]), value);
            }
        }
        return object;
    }

    /** The organ, as publisher of a page or as the subject of its home. */
    public static Map<String, Object> organization(PublicFrame.Publisher organ, SiteAddress site) {
        return organization(organ, site.of(PublicColumn.HOME.of(organ.key())));
    }

    /** What the home of an organ says: whose it is, and that it can be searched. */
    public static String home(PublicFrame.Publisher organ, String site) {
        String home = site + PublicColumn.HOME.of(organ.key());
        return block(List.of(
                object(
                        "WebSite",
                        "url",
                        home,
                        "name",
                        organ.fullName() + "政府信息公开",
                        "inLanguage",
                        "zh-CN",
                        "publisher",
                        Map.of("@id", home + "#organ"),
                        "potentialAction",
                        object(
                                "SearchAction",
                                "target",
                                site + "/search?q={search_term_string}",
                                "query-input",
                                "required name=search_term_string")),
                organization(organ, home)));
    }

    private static Map<String, Object> organization(PublicFrame.Publisher organ, String home) {
        Map<String, Object> contact = object(
                "ContactPoint",
                "name",
                organ.office(),
                "telephone",
                organ.telephone(),
                "email",
                organ.email(),
                "contactType",
                "政府信息公开");
        return object(
                "GovernmentOrganization",
                "@id",
                home + "#organ",
                "name",
                organ.fullName(),
                "url",
                home,
                "address",
                organ.address().isEmpty()
                        ? null
                        : object(
                                "PostalAddress",
                                "addressCountry",
                                "CN",
                                "streetAddress",
                                organ.address(),
                                "postalCode",
                                organ.postcode()),
                "contactPoint",
                organ.telephone().isEmpty() && organ.email().isEmpty() ? null : contact);
    }

    /** 当前位置 of a page. */
    public static Map<String, Object> breadcrumbs(List<PublicFrame.Link> links, SiteAddress site) {
        List<Object> places = new ArrayList<>();
        for (PublicFrame.Link link : links) {
            places.add(object(
                    "ListItem",
                    "position",
                    places.size() + 1,
                    "name",
                    link.title(),
                    "item",
                    link.address().isEmpty() ? null : site.of(link.address())));
        }
        return object("BreadcrumbList", "itemListElement", places);
    }

    /** The objects in the words of schema.org, as the content of a {@code <script type="application/ld+json">}. */
    public static String block(List<Map<String, Object>> objects) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", objects);
        return inert(JSON.writeValueAsString(whole));
    }

    /** A document of its own. */
    public static byte[] document(Map<String, Object> whole) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
    }

    /** Outside of strings JSON has none of these signs, so inside of them they may all be written as numbers. */
    private static String inert(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
