package cn.yangguang.traffic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 浏览量: how often published items were read, counted in memory by item and day, without cookie, address or anything else of the reader. Not
 * counted: what only asks for headers or fetches ahead, programs that name themselves, and staff who come from the office to look at it.
 */
@Component
public class PageViews {

    private static final String ITEM = "/d/";
    private static final int LONGEST = 200;
    /** Addresses that were answered exist, so this is only reached when nobody takes them away. */
    private static final int MOST = 200_000;

    private static final Pattern PROGRAM = Pattern.compile(
            "(?<!cu)bot|spider|crawl|slurp|curl|wget|python|java|okhttp|httpclient|http-client|go-http|libwww|scrapy|headless|preview|monitor|check|feed|yangguang",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM_THE_OFFICE = Pattern.compile("https?://[^/]+/office(/.*)?");

    /**
     * One item on one day.
     *
     * @param item what follows {@code /d/} in the address, as it was written there
     */
    public record View(String item, LocalDate day) {}

    private final Map<View, Long> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    public PageViews(Clock clock) {
        this.clock = clock;
    }

    /**
     * An answer went out.
     *
     * @param path raw, without parameters
     * @param headers of the question by name, null when absent
     */
    public void seen(String method, String path, int status, UnaryOperator<@Nullable String> headers) {
        if (path.startsWith(ITEM)
                && path.length() <= LONGEST
                && (status == 200 || status == 304)
                && method.equals("GET")
                && byAReader(headers)
                && counted.size() < MOST) {
            counted.merge(new View(path.substring(ITEM.length()), LocalDate.now(clock)), 1L, Long::sum);
        }
    }

    private static boolean byAReader(UnaryOperator<@Nullable String> headers) {
        String program = text(headers, "User-Agent");
        return !program.isEmpty()
                && !PROGRAM.matcher(program).find()
                && !ahead(text(headers, "Sec-Purpose") + text(headers, "Purpose") + text(headers, "X-Moz"))
                && !FROM_THE_OFFICE.matcher(text(headers, "Referer")).matches();
    }

    private static boolean ahead(String purpose) {
        String words = purpose.toLowerCase(Locale.ROOT);
        return words.contains("prefetch") || words.contains("prerender") || words.contains("preview");
    }

    private static String text(UnaryOperator<@Nullable String> headers, String name) {
        String value = headers.apply(name);
        return value == null ? "" : value;
    }

    /** Takes away what was counted; what is counted meanwhile stays for the next time. */
    public Map<View, Long> take() {
        Map<View, Long> taken = new HashMap<>();
        for (View view : counted.keySet()) {
            Long count = counted.remove(view);
            if (count != null) {
                taken.put(view, count);
            }
        }
        return taken;
    }

    /** Could not be written down: kept for the next time. */
    public void putBack(Map<View, Long> taken) {
        taken.forEach((view, count) -> counted.merge(view, count, Long::sum));
    }
}
