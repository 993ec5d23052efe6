package cn.yangguang.finished;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for, written in one way only: parameters in the order of their names, without what other sites
 * hang on when they link to a page. An address with a parameter that is not known here is answered like any other, but
 * its answer is not kept; so nobody can fill the memory by inventing parameters.
 */
final class AskedFor {

    /** What the pages read from an address. A name that is missing here costs speed, never truth. */
    private static final Set<String> KNOWN = Set.of(
            "below",
            "category",
            "channel",
            "field",
            "from",
            "lang",
            "organ",
            "page",
            "size",
            "sort",
            "to",
            "view",
            "year");

    /** Hung on by chat programs, search machines and campaigns; no page reads them. */
    private static final Set<String> STRANGE =
            Set.of("isappinstalled", "spm", "nsukey", "share_token", "wxshare_count", "fbclid", "gclid", "bd_vid");

    private static final Set<String> NEVER = Set.of(
            "office",
            "assets",
            "files",
            "search",
            "error",
            "suggest",
            "applications",
            "complaints",
            "appraisals",
            "screen",
            "subscriptions");
    private static final List<String> NEVER_FOR_PROGRAMS =
            List.of("/api/v1/health", "/api/v1/openapi", "/api/v1/oversight", "/api/v1/search", "/api/v1/suggest");
    private static final int LONGEST = 300;

    private AskedFor() {}

    /**
     * The one way to write it, also the name under which the answer is kept; null when the answer is not for keeping.
     *
     * @param secure whether it was asked for over TLS, which adds a header to the answer
     */
    static @Nullable String name(String path, @Nullable String query, boolean secure) {
        String asked = path.length() > LONGEST || !keepable(path) ? null : query == null ? "" : known(query);
        return asked == null ? null : (secure ? "s" : "") + path + (asked.isEmpty() ? "" : "?" + asked);
    }

    /** Whether it belongs to the public site at all, where answers depend on the address and the database alone. */
    static boolean publicSide(String path) {
        return !path.equals("/office") && !path.startsWith("/office/");
    }

    static boolean strange(String parameter) {
        return STRANGE.contains(parameter) || parameter.startsWith("utm_");
    }

    private static boolean keepable(String path) {
        int end = path.indexOf('/', 1);
        String first = end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
        return !NEVER.contains(first)
                && NEVER_FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && !path.endsWith(".csv")
                && !path.contains("/apply/online");
    }

    /** The known parameters in their order; null when there are others, or one of them twice. */
    private static @Nullable String known(String query) {
        if (query.length() > LONGEST) {
            return null;
        }
        Map<String, String> found = new TreeMap<>();
        for (String one : query.split("&")) {
            String name = one.substring(0, Math.max(one.indexOf('='), 0));
            if (strange(name) || one.isEmpty()) {
                continue;
            }
            if (!KNOWN.contains(name) || found.put(name, one) != null) {
                return null;
            }
        }
        return found.values().stream().collect(Collectors.joining("&"));
    }
}
