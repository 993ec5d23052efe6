package cn.yangguang.monitor;

import cn.yangguang.files.ContentState;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.monitor.MonitorQueries.Attached;
import cn.yangguang.monitor.MonitorQueries.Item;
import cn.yangguang.monitor.MonitorStore.Seen;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.text.FileText;
import cn.yangguang.text.Texts;
import cn.yangguang.text.Unread;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through one published item: every link in its text, every file below it. */
@Component
class ItemCheck {

    /** More links than these in one text are not looked at. */
    private static final int MOST_LINKS = 500;

    private static final int LONGEST_PLACE = 500;
    private static final String SELF = "http://self";
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern FOREIGN_SIGN = Pattern.compile("[\\s\"<>\\\\^`{|}]");

    private final MonitorQueries queries;
    private final InternalLinks internal;
    private final OutwardLinks outward;
    private final Contents contents;
    private final Texts texts;
    private final String site;

    ItemCheck(
            MonitorQueries queries,
            InternalLinks internal,
            OutwardLinks outward,
            Contents contents,
            Texts texts,
            SiteAddress site) {
        this.queries = queries;
        this.internal = internal;
        this.outward = outward;
        this.contents = contents;
        this.texts = texts;
        this.site = site.of("");
    }

    /** @param alive told before whatever may take long */
    List<Seen> look(Item item, Runnable alive) {
        List<Seen> seen = new ArrayList<>();
        for (String link : links(item.body())) {
            link(item, link, seen, alive);
        }
        for (Attached attached : queries.attachments(item.disclosure())) {
            alive.run();
            file(attached, seen);
        }
        return seen;
    }

    private static Set<String> links(String body) {
        Set<String> links = new LinkedHashSet<>();
        for (Element element : Jsoup.parseBodyFragment(body).select("a[href], img[src]")) {
            String link = element.attr(element.hasAttr("href") ? "href" : "src").strip();
            if (!link.isEmpty() && !link.startsWith("#") && !link.matches("(?i)(?:data|mailto|tel):.*(?s:.*)")) {
                links.add(link);
            }
            if (links.size() == MOST_LINKS) {
                break;
            }
        }
        return links;
    }

    private void link(Item item, String link, List<Seen> seen, Runnable alive) {
        URI whole;
        try {
            whole = new URI(SELF + new URI(null, null, "/d/" + item.indexNumber(), null).getRawPath())
                    .resolve(new URI(asBrowsersDo(inside(link))));
        } catch (URISyntaxException e) {
            seen.add(seen(Finding.Kind.LINK, link, Fault.BAD_ADDRESS, ""));
            return;
        }
        if ("self".equals(whole.getHost())) {
            String path = whole.normalize().getPath();
            internal.judge(path == null ? "" : path)
                    .ifPresent(fault -> seen.add(seen(Finding.Kind.LINK, link, fault, "")));
            return;
        }
        alive.run();
        OutwardLinks.Outcome outcome = outward.ask(whole);
        Fault fault = outcome.fault();
        if (fault != null) {
            Finding.Kind kind = fault == Fault.NOT_ASKED ? Finding.Kind.UNCHECKED : Finding.Kind.LINK;
            seen.add(seen(kind, link, fault, outcome.detail()));
        }
    }

    /** Signs that have no place in an address are escaped, as every browser does. */
    private static String asBrowsersDo(String link) {
        String whole = LONE_PERCENT.matcher(link).replaceAll("%25");
        return FOREIGN_SIGN
                .matcher(whole)
                .replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)));
    }

    /** The site's own whole address is the same as a path. */
    private String inside(String link) {
        boolean own = !site.isEmpty() && (link.equals(site) || link.startsWith(site + "/"));
        return own ? "/" + link.substring(site.length()).replaceFirst("^/", "") : link;
    }

    private void file(Attached attached, List<Seen> seen) {
        Fault fault = state(attached);
        if (fault != null) {
            seen.add(seen(Finding.Kind.FILE, attached.name(), fault, ""));
            return;
        }
        texts.read(List.of(attached.hash()));
        FileText text = texts.known(List.of(attached.hash())).get(attached.hash());
        Unread unread = text == null ? null : text.unread();
        if (unread != null && unread.faulty()) {
            seen.add(seen(Finding.Kind.FILE, attached.name(), Fault.UNREADABLE, unread.title()));
        }
    }

    private @Nullable Fault state(Attached attached) {
        Optional<StoredFile> known = contents.find(attached.hash());
        try {
            ContentState state = known.isPresent() ? contents.inspect(known.get()) : ContentState.MISSING;
            return state == ContentState.SOUND ? null : Fault.valueOf(state.name());
        } catch (IOException e) {
            return Fault.UNREADABLE;
        }
    }

    private static Seen seen(Finding.Kind kind, String place, Fault fault, String detail) {
        String shown = place.replaceAll("\\p{Cntrl}", " ");
        return new Seen(
                kind, shown.length() > LONGEST_PLACE ? shown.substring(0, LONGEST_PLACE) + "…" : shown, fault, detail);
    }
}
