package cn.yangguang.dissection;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What style sheets and style attributes hide. Style sheets are looked through once; each element they hit keeps the words of the rule. */
final class HtmlStyles {

    private static final String KEPT = "yangguang-style";
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]*)}");
    private static final Pattern NOTE = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern GONE = Pattern.compile(
            "display:none|visibility:(hidden|collapse)|font-size:0(px|pt|em|%)?(;|!|$)|opacity:0(\\.0+)?(;|!|$)"
                    + "|(left|top|text-indent|margin-left|margin-top|right):-[0-9]{3,}"
                    + "|clip:rect\\(0|clip-path:inset\\((50|100)%|(^|;)(max-)?(width|height):0(px)?;.*overflow:hidden|overflow:hidden;.*(^|;)(max-)?(width|height):0(px)?(;|$)"
                    + "|mso-hide:all");
    private static final Pattern FONT_SIZE =
            Pattern.compile("(^|;)font-size:(0?\\.[0-9]+|[12](\\.[0-9]+)?)(px|pt)(;|!|$)");
    private static final Pattern INK = Pattern.compile("(^|;)color:([^;!]+)");
    private static final Pattern PAPER = Pattern.compile("(^|;)background(-color)?:([^;!]+)");
    private static final int MOST_RULES = 2_000;
    private static final long MOST_LOOKS = 40_000_000;

    HtmlStyles(Document page) {
        int rules = 0;
        long left = MOST_LOOKS;
        int elements = page.getAllElements().size();
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(NOTE.matcher(sheet.data()).replaceAll(""));
            while (rule.find() && rules++ < MOST_RULES && left > 0) {
                String says = plain(rule.group(2));
                if (GONE.matcher(says).find()
                        || INK.matcher(says).find()
                        || PAPER.matcher(says).find()
                        || FONT_SIZE.matcher(says).find()) {
                    note(page, rule.group(1).strip(), says);
                    left -= elements * weight(rule.group(1));
                }
            }
        }
    }

    /** How often a rule makes each element look at others: for its ancestors, and for all its neighbours. */
    private static long weight(String selector) {
        long neighbours = selector.chars().filter(c -> c == '~').count();
        return 1 + selector.strip().chars().filter(c -> c == ' ' || c == ',').count() + 50 * neighbours;
    }

    private static void note(Document page, String selector, String says) {
        try {
            for (Element hit : page.select(selector)) {
                hit.attr(KEPT, hit.attr(KEPT) + ";" + says);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // a selector that only a browser knows
        }
    }

    static boolean isOurs(String attribute) {
        return attribute.equals(KEPT);
    }

    boolean hides(Element element) {
        return element.hasAttr("hidden")
                || GONE.matcher(style(element)).find()
                || FONT_SIZE.matcher(style(element)).find();
    }

    /** The colour this element sets, or the given. */
    int ink(Element element, int around) {
        Matcher ink = INK.matcher(style(element));
        String said = element.tagName().equals("font") ? element.attr("color") : "";
        while (ink.find()) {
            said = ink.group(2);
        }
        return said.isEmpty() ? around : Colours.css(said, around);
    }

    int paper(Element element, int around) {
        Matcher paper = PAPER.matcher(style(element));
        String said = element.attr("bgcolor");
        while (paper.find()) {
            said = paper.group(3);
        }
        return said.isEmpty()
                ? around
                : said.contains("url") || said.contains("gradient")
                        ? Colours.UNKNOWN
                        : Colours.css(said, Colours.UNKNOWN);
    }

    private static String style(Element element) {
        return element.attr(KEPT) + ";" + plain(element.attr("style"));
    }

    private static String plain(String css) {
        return css.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
