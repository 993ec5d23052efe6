package cn.yangguang.copy;

import cn.yangguang.page.Languages;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One run: follows the links of the site from its homes and items on, and writes each page once. Pages that are known to be the
 * same are kept as they lie; what nobody leads to any more is looked at once more, since it may have been withdrawn.
 */
final class CopyRun {

    private static final int READERS = 8;

    /** @param organ on whose pages the link was found, null when on none's */
    private record Wanted(CopyAddress address, @Nullable String organ) {}

    private final CopyPlan plan;
    private final SiteReader reader;
    private final CopyFolder folder;
    private final CopyState before;
    private final CopyItems items;
    private final Languages languages;
    private final ImportProgress progress;
    private final Set<String> organs;
    private final CopyScope scope;

    private final Map<String, CopyState.Page> pages = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<Wanted> waiting = new LinkedBlockingQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger rendered = new AtomicInteger();
    private final AtomicInteger fresh = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();

    CopyRun(
            CopyPlan plan,
            SiteReader reader,
            CopyFolder folder,
            CopyState before,
            CopyItems items,
            Set<String> organs,
            Languages languages,
            ImportProgress progress) {
        this.plan = plan;
        this.reader = reader;
        this.folder = folder;
        this.before = before;
        this.items = items;
        this.languages = languages;
        this.progress = progress;
        this.organs = organs;
        this.scope = new CopyScope(plan, organs, this::ours);
    }

    /** @param same which pages of the run before are known to be the same */
    void go(Predicate<CopyState.Page> same) throws IOException {
        before.pages().forEach((address, page) -> {
            if (same.test(page) && folder.has(page.file())) {
                pages.put(address, page);
            }
        });
        if (pages.size() < before.pages().size() || before.pages().isEmpty()) {
            titles();
            seeds().forEach(address -> want(address, null));
            items.byPath().forEach((path, item) -> want(CopyAddress.of(path), item.organ()));
            work();
            lookAgain();
            work();
        }
        progress.at(pages.size(), pages.size());
    }

    private List<CopyAddress> seeds() {
        List<CopyAddress> seeds = new ArrayList<>(List.of(CopyAddress.of("/"), CopyAddress.of("/search")));
        if (plan.organ() == null) {
            seeds.add(CopyAddress.of("/organs"));
            seeds.add(CopyAddress.of("/sitemap"));
            seeds.add(CopyAddress.of("/favicon.ico"));
        }
        if (plan.organ() == null && !plan.base().isEmpty()) {
            seeds.add(CopyAddress.of("/sitemap.xml"));
            seeds.add(CopyAddress.of("/catalog.jsonld"));
            if (String.valueOf(URI.create(plan.base()).getPath()).isEmpty()) {
                // Asked for at the root of a host only.
                seeds.add(CopyAddress.of("/robots.txt"));
            }
        }
        return seeds;
    }

    private void titles() throws IOException {
        note(folder.write(TitleSearch.TITLES.file(), TitleSearch.titles(items)));
        seen.add(TitleSearch.TITLES.text());
        pages.put(TitleSearch.TITLES.text(), new CopyState.Page(TitleSearch.TITLES.file(), null, false));
    }

    /** What the run before had and no link leads to now: withdrawn, removed, or just not linked. */
    private void lookAgain() {
        before.pages().forEach((text, page) -> {
            CopyAddress address = address(text);
            boolean asked = scope.read(text, address) instanceof CopyScope.Link.Held;
            if (asked && !pages.containsKey(text) && (address.item() || address.attachment())) {
                want(address, page.organ());
            }
        });
    }

    private static CopyAddress address(String text) {
        int question = text.indexOf('?');
        if (question < 0) {
            return CopyAddress.of(text);
        }
        Map<String, String> query = new TreeMap<>();
        for (String pair : text.substring(question + 1).split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return new CopyAddress(text.substring(0, question), query);
    }

    private void want(CopyAddress address, @Nullable String organ) {
        if (!pages.containsKey(address.text()) && seen.add(address.text())) {
            open.incrementAndGet();
            waiting.add(new Wanted(address, organ));
        }
    }

    private void work() throws IOException {
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(Thread.ofVirtual().name("copy-" + i).start(this::read));
        }
        try {
            for (Thread thread : readers) {
                thread.join();
            }
        } catch (InterruptedException e) {
            readers.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new IOException("the copy was interrupted", e);
        }
    }

    private void read() {
        while (open.get() > 0) {
            try {
                Wanted wanted = waiting.poll(20, TimeUnit.MILLISECONDS);
                if (wanted != null) {
                    make(wanted);
                    open.decrementAndGet();
                    progress.at(done.incrementAndGet(), seen.size());
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void make(Wanted wanted) {
        CopyAddress address = wanted.address();
        try {
            rendered.incrementAndGet();
            if (address.attachment()) {
                attachment(wanted);
            } else {
                page(address);
            }
        } catch (IOException | RuntimeException e) {
            failed.add(address.text() + "：" + e);
        }
    }

    private void attachment(Wanted wanted) throws IOException {
        String file = wanted.address().file();
        if (folder.has(file) && before.pages().containsKey(wanted.address().text()) && !plan.again()) {
            // The address names the content; what may have changed is whether the public may still have it.
            int status = reader.get(wanted.address()).status();
            settle(wanted.address(), status, wanted.organ());
            return;
        }
        Path fresh = folder.temporary();
        int status = reader.download(wanted.address(), fresh);
        if (status == 200) {
            note(folder.take(fresh, file));
        } else {
            Files.deleteIfExists(fresh);
        }
        settle(wanted.address(), status, wanted.organ());
    }

    private void page(CopyAddress address) throws IOException {
        SiteReader.Answer answer = address.path().equals("/search") ? search(address) : reader.get(asked(address));
        boolean gone = answer.status() == 410 && address.item();
        if (answer.status() == 200 || gone) {
            note(folder.write(address.file(), rewritten(address, answer)));
        }
        settle(address, gone ? 410 : answer.status(), organ(address));
    }

    private void settle(CopyAddress address, int status, @Nullable String organ) {
        if (status == 200 || status == 410 && address.item()) {
            pages.put(address.text(), new CopyState.Page(address.file(), organ, status == 410));
        } else if (status != 404 && status != 410) {
            failed.add(address.text() + "：HTTP " + status);
        }
    }

    /** The home of a copy of one organ is that of the organ. */
    private CopyAddress asked(CopyAddress address) {
        return address.path().equals("/") && plan.organ() != null
                ? new CopyAddress("/organs/" + plan.organ(), address.query())
                : address;
    }

    private SiteReader.Answer search(CopyAddress address) throws IOException {
        String shell = plan.organ() == null ? "/organs" : "/organs/" + plan.organ();
        SiteReader.Answer answer = reader.get(new CopyAddress(shell, address.query()));
        byte[] page = TitleSearch.page(
                answer.bytes(),
                languages.of(address.query().get("lang")),
                plan,
                address,
                items.byPath().size());
        return new SiteReader.Answer(answer.status(), answer.type(), page);
    }

    private byte[] rewritten(CopyAddress address, SiteReader.Answer answer) {
        var html = new CopyHtml(scope, plan, languages.of(address.query().get("lang")), address);
        byte[] bytes = answer.bytes();
        if (answer.html() && address.page()) {
            bytes = html.page(bytes);
        } else if (answer.type().equals("text/css")) {
            bytes = html.styleSheet(bytes);
        } else if (address.path().equals("/sitemap.xml")) {
            html.siteMap(bytes);
        }
        String organ = organ(address);
        html.found().forEach(found -> want(found, organ));
        return bytes;
    }

    /** The organ whose changes may change the page. */
    private @Nullable String organ(CopyAddress address) {
        String path = address.path();
        if (path.startsWith("/qr/")) {
            path = path.substring("/qr".length(), path.length() - ".svg".length());
        }
        if (path.startsWith("/organs/")) {
            return path.split("/")[2];
        }
        if (path.startsWith("/api/v1/disclosures/")) {
            path = "/d/" + path.substring("/api/v1/disclosures/".length());
        }
        CopyItems.Item item = path.startsWith("/d/") ? items.of(path) : null;
        if (item != null) {
            return item.organ();
        }
        CopyState.Page earlier = before.pages().get(address.text());
        return earlier == null ? null : earlier.organ();
    }

    private boolean ours(String path) {
        if (plan.organ() == null || items.of(path) != null) {
            return true;
        }
        CopyState.Page whole = before.pages().get(path);
        CopyState.Page earlier =
                whole != null ? whole : before.pages().get(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        return earlier != null && earlier.organ() != null && organs.contains(earlier.organ());
    }

    private void note(CopyFolder.Written written) {
        switch (written) {
            case FRESH -> fresh.incrementAndGet();
            case CHANGED -> changed.incrementAndGet();
            case SAME -> {}
        }
    }

    Map<String, CopyState.Page> pages() {
        return pages;
    }

    /** Failed addresses keep the file they had: an old page is better than none. */
    Set<String> files() {
        Set<String> files = ConcurrentHashMap.newKeySet();
        pages.values().forEach(page -> files.add(page.file()));
        failed.forEach(line -> {
            CopyState.Page earlier = before.pages().get(line.substring(0, line.indexOf('：')));
            if (earlier != null) {
                files.add(earlier.file());
            }
        });
        return files;
    }

    List<String> failed() {
        return failed.stream().sorted().toList();
    }

    int rendered() {
        return rendered.get();
    }

    int fresh() {
        return fresh.get();
    }

    int changed() {
        return changed.get();
    }
}
