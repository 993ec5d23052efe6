package cn.yangguang.harvest;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks one source: what is new, changed or gone there. Nothing of the database is held while the other side is asked. */
@Component
class Harvesting {

    private static final Logger LOG = LoggerFactory.getLogger(Harvesting.class);
    private static final int MOST_PAGES = 200;
    private static final int MOST_MAPS = 20;
    private static final int MOST_LOOKS = 50;
    private static final int LONGEST = 300;

    private final HarvestStore store;
    private final Fetch fetch;
    private final Clock clock;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    Harvesting(HarvestStore store, Fetch fetch, Clock clock) {
        this.store = store;
        this.fetch = fetch;
        this.clock = clock;
    }

    boolean underWay(long source) {
        return underWay.contains(source);
    }

    /**
     * What was found.
     *
     * @param complete whether everything there is among it, so that what is missing is gone
     */
    private record Read(List<Found> found, Set<String> all, boolean complete, String rest) {}

    /** One asking; what came of it stands at the source. A second one of the same source meanwhile does nothing. */
    void ask(Source source) {
        if (!underWay.add(source.id())) {
            return;
        }
        try {
            Fetch.Answer answer = fetch.get(first(source), source.etag(), source.lastModified());
            String words = switch (answer.status()) {
                case 304 -> "没有变化" + looks(source);
                case 200 -> kept(source, read(source, answer.bytes()));
                default -> throw new Trouble("对方答复 " + answer.status());
            };
            store.asked(source.id(), clock.instant(), true, cut(words, LONGEST), answer.etag(), answer.lastModified());
        } catch (Trouble e) {
            store.asked(source.id(), clock.instant(), false, cut(e.words(), LONGEST), "", "");
        } catch (RuntimeException e) {
            LOG.warn("采集来源 {} 出错：{}", source.id(), e.getClass().getSimpleName());
            store.asked(source.id(), clock.instant(), false, "采集程序出错", "", "");
        } finally {
            underWay.remove(source.id());
        }
    }

    private static String first(Source source) {
        return source.kind() == Source.Kind.SITE
                ? source.address().replaceAll("/+$", "") + "/sitemap.xml"
                : source.address();
    }

    private Read read(Source source, byte[] bytes) throws Trouble {
        return switch (source.kind()) {
            case RSS -> partial(FeedReader.read(bytes));
            case JSON -> partial(JsonMapping.of(source.mapping()).items(bytes));
            case SITE -> site(source, bytes);
        };
    }

    private static Read partial(List<Found> found) {
        return new Read(found, Set.of(), false, "");
    }

    /** Pages that are not known, or changed since by what the site map says. */
    private Read site(Source source, byte[] sitemap) throws Trouble {
        Map<String, String> known = store.known(source.id());
        Map<String, String> addresses = new LinkedHashMap<>(SitePages.addresses(sitemap));
        int maps = 0;
        for (String address : List.copyOf(addresses.keySet())) {
            if (address.endsWith(".xml") && sameHost(source.address(), address) && maps++ < MOST_MAPS) {
                addresses.putAll(SitePages.addresses(page(address)));
            }
        }
        addresses.keySet().removeIf(address -> !address.contains("/d/") || !sameHost(source.address(), address));
        List<Found> found = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        int left = 0;
        for (Map.Entry<String, String> one : addresses.entrySet()) {
            String mark = known.get(one.getKey());
            if (mark != null && (one.getValue().isEmpty() || mark.equals(one.getValue()))) {
                continue;
            }
            if (found.size() + bad.size() >= MOST_PAGES) {
                left++;
                continue;
            }
            try {
                found.add(SitePages.page(one.getKey(), one.getValue(), page(one.getKey())));
            } catch (Trouble e) {
                bad.add(e.words());
            }
        }
        String rest = (left == 0 ? "" : "，还有 " + left + " 条下次再取")
                + (bad.isEmpty() ? "" : "，" + bad.size() + " 页读不了，如" + bad.getFirst());
        return new Read(found, addresses.keySet(), true, rest);
    }

    private byte[] page(String address) throws Trouble {
        Fetch.Answer answer = fetch.get(address, "", "");
        if (answer.status() != 200) {
            throw new Trouble("对方答复 " + answer.status() + "：" + address);
        }
        return answer.bytes();
    }

    private String kept(Source source, Read read) throws Trouble {
        Map<String, String> known = store.known(source.id());
        int fresh = 0;
        int changed = 0;
        for (Found found : read.found()) {
            String mark = known.get(found.sourceId());
            if (mark == null || !mark.equals(found.mark())) {
                store.keep(source.id(), shortened(found), clock.instant());
                fresh += mark == null ? 1 : 0;
                changed += mark == null ? 0 : 1;
            }
        }
        String gone = "";
        if (read.complete()) {
            Set<String> missing = new HashSet<>(known.keySet());
            missing.removeAll(read.all());
            int count = store.gone(source.id(), missing, clock.instant());
            gone = count == 0 ? "" : "，对方撤下 " + count + " 条";
        } else {
            gone = looks(source);
        }
        return "新增 " + fresh + " 条，变化 " + changed + " 条" + gone + read.rest();
    }

    /** A feed forgets what is old, so what was taken is looked at under its own address. */
    private String looks(Source source) throws Trouble {
        if (source.kind() == Source.Kind.SITE) {
            return "";
        }
        Set<String> gone = new HashSet<>();
        for (Harvested item : store.taken(source.id(), MOST_LOOKS)) {
            if (sameHost(source.address(), item.link())) {
                int status = fetch.get(item.link(), "", "").status();
                if (status == 404 || status == 410) {
                    gone.add(item.sourceId());
                }
            }
        }
        int count = store.gone(source.id(), gone, clock.instant());
        return count == 0 ? "" : "，对方撤下 " + count + " 条";
    }

    private static boolean sameHost(String one, String other) {
        return host(one).isPresent() && host(one).equals(host(other));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Found shortened(Found found) {
        return new Found(
                cut(found.sourceId(), 500),
                cut(found.link(), 1000),
                cut(found.title(), 200),
                cut(found.summary(), 500),
                found.body(),
                found.publishedOn(),
                found.mark());
    }

    private static String cut(String text, int most) {
        String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), most));
    }
}
