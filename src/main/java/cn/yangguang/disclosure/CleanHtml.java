package cn.yangguang.disclosure;

import cn.yangguang.cleaning.PlainPicture;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Keeps of an HTML text what a published document needs (headings, paragraphs, lists, tables, pictures kept in the
 * text, links) and drops the rest: styles, scripts, handlers, foreign frames, comments, everything a word processor
 * leaves behind.
 */
final class CleanHtml {

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern PICTURE = Pattern.compile(
            "data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\\s]{1,14000000}|/files/[0-9a-f]{64}/[^\"'<>]*");
    private static final Pattern ALIGN = Pattern.compile("left|center|right|justify");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
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
                    "a",
                    "hr")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "p", "div")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("td", "th")
            .allowAttributes("align")
            .matching(ALIGN)
            .onElements("p", "td", "th")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "data")
            .requireRelNofollowOnLinks()
            .allowWithoutAttributes("a")
            .toFactory();

    private static final Pattern EMPTY = Pattern.compile("<p[^>]*>(?:\\s|&nbsp;|\u00a0|<br\\s*/?>)*</p>");
    private static final Pattern DATA_LINK = Pattern.compile("href=\"data:[^\"]*\"");

    private static final Pattern INSIDE =
            Pattern.compile("<img([^>]*?)src=\"data:image/(png|jpeg|gif);base64,([A-Za-z0-9+/=&#\\s;]+)\"([^>]*)>");

    String clean(String html) {
        String kept = DATA_LINK.matcher(POLICY.sanitize(html)).replaceAll("");
        return EMPTY.matcher(INSIDE.matcher(kept).replaceAll(CleanHtml::plain))
                .replaceAll("")
                .strip();
    }

    /** A picture kept in the text without what its camera noted; one that is none is dropped. */
    private static String plain(MatchResult picture) {
        String encoded =
                picture.group(3).replace("&#61;", "=").replace("&#43;", "+").replaceAll("\\s", "");
        try {
            return PlainPicture.of(Base64.getDecoder().decode(encoded))
                    .map(made -> Matcher.quoteReplacement(
                            "<img" + picture.group(1) + "src=\"data:image/" + picture.group(2) + ";base64,"
                                    + Base64.getEncoder().encodeToString(made) + "\"" + picture.group(4) + ">"))
                    .orElse("");
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
