package cn.yangguang.dissection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page: its charset by mark, by what it says of itself, else as any text. */
final class HtmlFile {

    private static final Pattern TAG = Pattern.compile(
            "<(!doctype\\s+html|html|head|body|meta|title|table|div|p|span|style|script|h[1-6])[\\s>/]");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
    private static final int HEAD = 4096;

    private HtmlFile() {}

    /** Whether a text begins as a page does. */
    static boolean isHtml(byte[] bytes) {
        byte[] start = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        String head = Decoded.of(start).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<") && TAG.matcher(head).find();
    }

    static void read(byte[] bytes, Gathering found) {
        Document page = Jsoup.parse(decoded(bytes), "", Parser.htmlParser().setMaxDepth(512));
        new HtmlReading(page, found).read();
    }

    private static String decoded(byte[] bytes) {
        Charset by = Decoded.charset(bytes);
        if (by.equals(StandardCharsets.UTF_8)
                || by.equals(StandardCharsets.UTF_16LE)
                || by.equals(StandardCharsets.UTF_16BE)) {
            return Decoded.of(bytes);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
        try {
            return said.find() && !said.group(1).startsWith("gb")
                    ? Decoded.in(Charset.forName(said.group(1)), bytes)
                    : Decoded.of(bytes);
        } catch (IllegalArgumentException e) {
            return Decoded.of(bytes);
        }
    }
}
