package cn.yangguang.copy;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriUtils;

/**
 * Tells of every link whether it leads out of the site, to something the copy holds, or to something only the live site can do.
 * What a program answers anew each time (search, sorting, three filters at once) is not in a copy.
 */
final class CopyScope {

    /** What narrows a list and makes another page. More than two at once would multiply the pages, not what can be found. */
    private static final Set<String> FILTERS = Set.of("below", "year", "category", "field", "channel");

    private static final Set<String> PLAIN = Set.of("page", "from", "to");
    private static final int MOST_FILTERS = 2;
    private static final Set<String> NEEDS_BASE = Set.of("/sitemap.xml", "/catalog.jsonld");

    /** Where a link leads. */
    sealed interface Link {

        /** Leads away from the site, or within the page: it stays as it is. */
        record Away() implements Link {}

        /** A page or file of the copy. @param fragment with its #, or empty */
        record Held(CopyAddress address, String fragment) implements Link {}

        /** Only on the live site. @param address path and query from the root */
        record Live(String address) implements Link {}
    }

    private static final Link AWAY = new Link.Away();

    private final CopyPlan plan;
    private final Set<String> organs;
    private final ScopeItems items;

    /** Which items the copy is about. */
    interface ScopeItems {
        /** Whether an address below {@code /d/} is of an item of this copy. */
        boolean holds(String path);
    }

    /** @param organs keys of the organs the copy is about; of no meaning when it is about all */
    CopyScope(CopyPlan plan, Set<String> organs, ScopeItems items) {
        this.plan = plan;
        this.organs = Set.copyOf(organs);
        this.items = items;
    }

    Link read(String href, CopyAddress from) {
        String address = href.strip();
        if (!plan.base().isEmpty() && (address + "/").startsWith(plan.base() + "/")) {
            address = "/" + address.substring(plan.base().length()).replaceFirst("^/", "");
        }
        if (address.isEmpty() || address.startsWith("#") || address.startsWith("//")) {
            return AWAY;
        }
        try {
            // A query alone is for the very page; java.net.URI would take it for its folder.
            URI uri = new URI(address.startsWith("?") ? from.path() + address : address);
            return uri.isAbsolute() ? AWAY : within(new URI(from.text()).resolve(uri));
        } catch (URISyntaxException e) {
            return AWAY;
        }
    }

    private Link within(URI uri) {
        String path = uri.getRawPath().replaceAll("/+$", "");
        String whole = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        Map<String, String> query = query(uri.getRawQuery());
        if (path.startsWith("/assets/") || path.startsWith("/files/")) {
            query.clear();
        } else if (path.equals("/search")) {
            query.keySet().retainAll(Set.of("lang", "view"));
        }
        CopyAddress address = new CopyAddress(path.isEmpty() ? "/" : path, query);
        boolean held = path(address.path()) && queryHeld(query);
        return held
                ? new Link.Held(address, uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment())
                : new Link.Live(whole);
    }

    /** What says the usual thing is left out, so that a page has one address. */
    private static Map<String, String> query(String raw) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            boolean usual = name.equals("page") && value.equals("1") || name.equals("lang") && !value.equals("en");
            if (!usual && !name.isEmpty()) {
                query.put(name, value);
            }
        }
        return query;
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    }

    private boolean queryHeld(Map<String, String> query) {
        long filters = query.keySet().stream().filter(FILTERS::contains).count();
        return filters <= MOST_FILTERS
                && query.entrySet().stream().allMatch(one -> switch (one.getKey()) {
                    case "lang" -> plan.english();
                    case "view" -> plan.large() && one.getValue().equals("large");
                    default -> FILTERS.contains(one.getKey()) || PLAIN.contains(one.getKey());
                });
    }

    private boolean path(String path) {
        if (path.startsWith("/office") || path.equals("/error") || path.startsWith("/webjars/") || applying(path)) {
            return false;
        }
        boolean whole = path.endsWith(".atom")
                || path.endsWith(".rss")
                || NEEDS_BASE.contains(path)
                || path.startsWith("/sitemap/")
                || path.startsWith("/qr/");
        if (whole && plan.base().isEmpty()) {
            return false;
        }
        if (path.startsWith("/api/")) {
            return plan.json()
                    && path.startsWith("/api/v1/disclosures/")
                    && items.holds("/d/" + path.substring("/api/v1/disclosures/".length()));
        }
        if (path.startsWith("/d/")) {
            return items.holds(path);
        }
        return plan.organ() == null || ofOrgans(path);
    }

    /** What takes words in or tells of one case needs the program behind it. */
    private static boolean applying(String path) {
        return path.startsWith("/applications")
                || path.startsWith("/complaints")
                || path.startsWith("/subscriptions")
                || path.startsWith("/objections")
                || path.endsWith("/objection")
                || path.endsWith("/apply/online");
    }

    /** Of the pages of the site itself a copy of one organ holds the home, which is the organ's, and what pages cannot do without. */
    private boolean ofOrgans(String path) {
        String[] parts = path.split("/");
        boolean theirs = parts.length > 2 && parts[1].equals("organs") && organs.contains(parts[2]);
        return theirs
                || path.startsWith("/assets/")
                || path.startsWith("/files/")
                || path.startsWith("/qr/")
                || Set.of("/", "/search", "/favicon.ico").contains(path);
    }
}
