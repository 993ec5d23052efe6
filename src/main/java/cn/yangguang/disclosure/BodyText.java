package cn.yangguang.disclosure;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The body of an edition as it is typed: with the rich editor as HTML, without it as plain lines. */
public final class BodyText {

    /** The most characters a body may have, pictures kept in the text included. */
    public static final int LONGEST = 7_000_000;

    private static final CleanHtml HTML = new CleanHtml();
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|div|h[1-6]|ul|ol|li|table|img|br|blockquote)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEYOND_PLAIN = Pattern.compile("<(?!/?p>|br\\s*/?>)");
    private static final Pattern BLANK_LINES = Pattern.compile("\n");

    private BodyText() {}

    /** Cleaned HTML: text without any block markup is plain, and each of its lines becomes a paragraph. */
    public static String read(String typed) {
        return MARKUP.matcher(typed).find() ? HTML.clean(typed) : paragraphs(typed);
    }

    /** Whether the body consists of paragraphs only, so that it can be edited as plain lines without loss. */
    public static boolean isPlain(String body) {
        return !BEYOND_PLAIN.matcher(body).find();
    }

    /** The lines of a plain body. */
    public static String lines(String body) {
        String text =
                body.replaceAll("</p>\\s*", "\n").replaceAll("<br\\s*/?>", "\n").replaceAll("<p>", "");
        return unescaped(text).strip();
    }

    private static String paragraphs(String plain) {
        return Arrays.stream(BLANK_LINES.split(plain.replace("\r", "")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), HTML::clean));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String html) {
        return org.jsoup.parser.Parser.unescapeEntities(html, false);
    }
}
