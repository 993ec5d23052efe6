package cn.yangguang.copy;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.Changes;
import cn.yangguang.changes.Position;
import cn.yangguang.changes.Subject;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Languages;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes and renews the static copy of the site. */
@Component
public class StaticCopy {

    /** Settings that say where data lies: another place holds the same. */
    private static final Set<String> FOLDERS = Set.of("files", "search");

    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final Changes changes;
    private final Languages languages;
    private final Environment environment;
    private final Clock clock;

    StaticCopy(
            PublicDisclosures disclosures,
            Organs organs,
            Changes changes,
            Languages languages,
            Environment environment,
            Clock clock) {
        this.disclosures = disclosures;
        this.organs = organs;
        this.changes = changes;
        this.languages = languages;
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * Writes what is public now into the folder, which is empty or an earlier copy.
     *
     * @param site where this very program serves its pages
     * @throws CopyRefused when the folder is not ours to write, or the plan cannot be carried out
     */
    public CopyOutcome run(CopyPlan plan, URI site, Path into, ImportProgress progress) throws IOException {
        long begin = System.nanoTime();
        String only = plan.organ();
        if (only != null && organs.find(only).filter(Organ::active).isEmpty()) {
            throw new CopyRefused("没有代号为“" + only + "”的机关，请检查 --organ 和 --data。");
        }
        try (CopyFolder folder = CopyFolder.open(into);
                SiteReader reader = new SiteReader(site)) {
            CopyState before = folder.state();
            Position position = changes.now();
            var items = CopyItems.read(disclosures, only);
            var run = new CopyRun(plan, reader, folder, before, items, below(only), languages, progress);
            run.go(same(before, plan));
            Set<String> files = run.files();
            // After a run that failed somewhere nothing is known to be the same: the next one looks at every page
            // again.
            String readTo = run.failed().isEmpty() ? position.text() : "";
            folder.keep(new CopyState(program(), plan.fingerprint(), today(), readTo, run.pages()));
            int removed = folder.removeAllBut(files);
            var check = new CopyCheck(folder.root());
            check.look(new TreeMap<>(run.pages())
                    .values().stream().map(CopyState.Page::file).toList());
            return new CopyOutcome(
                    (int) run.pages().values().stream()
                            .filter(page -> page.file().endsWith(".html"))
                            .count(),
                    files.size(),
                    run.rendered(),
                    run.fresh(),
                    run.changed(),
                    removed,
                    (int) run.pages().values().stream()
                            .filter(CopyState.Page::gone)
                            .count(),
                    run.failed(),
                    check.links(),
                    check.broken(),
                    Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    /** The organ and those below it: a town's copy has its villages in it. */
    private Set<String> below(@Nullable String organ) {
        Set<String> keys = new HashSet<>();
        if (organ != null) {
            keys.add(organ);
            organs.children(organ).forEach(child -> keys.addAll(below(child.key())));
        }
        return keys;
    }

    /**
     * Which pages must be the same as in the run before: none when the program, the plan, the settings or the day differ; all when
     * nothing changed since; else those of organs that neither changed nor stand above one that did.
     */
    private Predicate<CopyState.Page> same(CopyState before, CopyPlan plan) {
        Optional<Position> position = Position.of(before.position());
        boolean comparable = before.program().equals(program())
                && before.plan().equals(plan.fingerprint())
                && before.day().equals(today());
        if (plan.again() || position.isEmpty() || !comparable) {
            return page -> false;
        }
        List<Change> since = changes.since(position.get()).changes();
        boolean everywhere = since.stream()
                .anyMatch(change -> change.everyOrgan()
                        || change.subject() == Subject.ORGAN
                        || change.subject() == Subject.CATALOGUE);
        if (since.isEmpty() || everywhere) {
            return page -> since.isEmpty();
        }
        Set<String> touched = new HashSet<>();
        since.forEach(change -> organs.pathOf(change.organ()).forEach(organ -> touched.add(organ.key())));
        return page -> page.organ() != null && !touched.contains(page.organ());
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    /** This build of the program with its settings: either may change what pages say. */
    private String program() {
        var settings = new TreeMap<>(Binder.get(environment)
                .bind("yangguang", Bindable.mapOf(String.class, String.class))
                .orElseGet(java.util.Map::of));
        settings.keySet().removeAll(FOLDERS);
        return build() + "/" + Integer.toHexString(settings.toString().hashCode());
    }

    private static String build() {
        try {
            Path source = Path.of(StaticCopy.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(source)
                    ? Files.size(source) + "-"
                            + Files.getLastModifiedTime(source).toMillis()
                    : "classes";
        } catch (IOException | URISyntaxException e) {
            return "unknown";
        }
    }
}
