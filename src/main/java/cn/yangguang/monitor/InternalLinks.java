package cn.yangguang.monitor;

import cn.yangguang.organ.Organs;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether an address of this site leads somewhere. Asked of the database and the routes, not over the network. */
@Component
class InternalLinks {

    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f]{64})/[^/]+");
    private static final Pattern ORGAN = Pattern.compile("/organs/([^/]+)(?:/.*)?");
    private static final Pattern EDITION = Pattern.compile("(.+)/([0-9]{1,6})");

    private final MonitorQueries queries;
    private final Organs organs;
    private final PublicRoutes routes;

    InternalLinks(MonitorQueries queries, Organs organs, PublicRoutes routes) {
        this.queries = queries;
        this.organs = organs;
        this.routes = routes;
    }

    /**
     * What is wrong with the address; empty when a visitor gets a page.
     *
     * @param path decoded, from the root of the site
     */
    Optional<Fault> judge(String path) {
        if (path.isEmpty() || path.equals("/")) {
            return Optional.empty();
        }
        if (path.equals("/office") || path.startsWith("/office/")) {
            return Optional.of(Fault.OFFICE);
        }
        if (path.startsWith("/d/")) {
            return item(path.substring("/d/".length()));
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            return queries.isFile(file.group(1)) ? Optional.empty() : Optional.of(Fault.NO_FILE);
        }
        Matcher organ = ORGAN.matcher(path);
        if (organ.matches() && organs.find(organ.group(1)).isEmpty()) {
            return Optional.of(Fault.NO_ORGAN);
        }
        return routes.answers(path) ? Optional.empty() : Optional.of(Fault.NO_PAGE);
    }

    private Optional<Fault> item(String asked) {
        String number = asked.endsWith("/compare") ? asked.substring(0, asked.length() - "/compare".length()) : asked;
        if (queries.isLive(number)) {
            return Optional.empty();
        }
        Matcher edition = EDITION.matcher(number);
        if (edition.matches() && queries.isVisible(edition.group(1), Integer.parseInt(edition.group(2)))) {
            return Optional.empty();
        }
        boolean once = queries.wasPublished(number) || edition.matches() && queries.wasPublished(edition.group(1));
        return Optional.of(once ? Fault.WITHDRAWN : Fault.NO_ITEM);
    }
}
