package cn.yangguang.lucene;

import cn.yangguang.search.SearchAnswer;
import cn.yangguang.search.SearchDocument;
import cn.yangguang.search.SearchEngine;
import cn.yangguang.search.SearchQuestion;
import cn.yangguang.search.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index in the data folder. The file {@code current} names the folder of the index that answers; a rebuild fills
 * another folder and then renames {@code current}, so that there is a whole index at every moment. Nothing here takes a
 * lock for reading; one {@link Shelf} at a time has a writer.
 */
@Lazy
@Component
public class LuceneEngine implements SearchEngine {

    private static final String CURRENT = "current";
    private static final String PREFIX = "index-";
    private static final SearchAnswer NOTHING =
            new SearchAnswer(0, 0, List.of(), SearchAnswer.Counts.NONE, SearchAnswer.Way.AS_TYPED, null);

    private final Path root;
    private final Words words;
    private final Finding finding;
    private final Suggesting suggesting;
    private final AtomicBoolean rebuilding = new AtomicBoolean();
    private volatile @Nullable Shelf shelf;

    @Autowired
    LuceneEngine(@Value("${yangguang.search}") String root) {
        this(Path.of(root));
    }

    /** An index in a folder of its own, without the rest of the program. */
    public LuceneEngine(Path root) {
        this.root = root;
        this.words = new Words(root.toAbsolutePath().resolveSibling("synonyms.txt"));
        Lexicons lexicons = new Lexicons();
        this.finding = new Finding(words, lexicons);
        this.suggesting = new Suggesting(words, lexicons);
    }

    /** The index, if there is one that can be read. */
    private Optional<Shelf> present() {
        Shelf known = shelf;
        return known == null ? opened() : Optional.of(known);
    }

    private synchronized Optional<Shelf> opened() {
        if (shelf == null) {
            shelf = current().flatMap(Shelf::open).orElse(null);
        }
        return Optional.ofNullable(shelf);
    }

    /** The index to write to; whoever writes keeps the folder, so it may begin an empty one. */
    private synchronized Shelf writable() {
        Shelf known = opened().orElse(null);
        if (known == null) {
            known = point(Shelf.create(free()));
            shelf = known;
        }
        return known;
    }

    private Optional<Path> current() {
        try {
            Path pointer = root.resolve(CURRENT);
            if (!Files.isRegularFile(pointer)) {
                return Optional.empty();
            }
            String name = Files.readString(pointer).strip();
            return name.matches(PREFIX + "\\d{1,9}") ? Optional.of(root.resolve(name)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that is not the present index; what lies there was left by a rebuild that did not end. */
    private Path free() {
        int number = current()
                .map(path -> Integer.parseInt(path.getFileName().toString().substring(PREFIX.length())))
                .orElse(0);
        Path free = root.resolve(PREFIX + (number + 1) % 100_000_000);
        delete(free);
        return free;
    }

    private Shelf point(Shelf to) {
        try {
            Path fresh = root.resolve(CURRENT + ".new");
            Files.writeString(fresh, to.folder.getFileName().toString());
            Files.move(
                    fresh, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Shelf.Reading<T> reading, T without) {
        try {
            return present().map(found -> found.read(reading)).orElse(without);
        } catch (AlreadyClosedException e) {
            // A new index took the place of this one in between.
            return present().map(found -> found.read(reading)).orElse(without);
        }
    }

    @Override
    public void replace(List<SearchDocument> documents) {
        writable().replace(documents);
    }

    @Override
    public void remove(Collection<Long> disclosures) {
        writable().remove(disclosures);
    }

    @Override
    public void commit(String position) {
        writable().commit(position);
    }

    @Override
    public Optional<String> position() {
        return present().flatMap(Shelf::position);
    }

    @Override
    public long size() {
        return read(searcher -> (long) searcher.getIndexReader().numDocs(), 0L);
    }

    @Override
    public Map<Long, Integer> held() {
        return read(Held::of, Map.of());
    }

    @Override
    public Rebuild rebuild() {
        if (!rebuilding.compareAndSet(false, true)) {
            throw new IllegalStateException("a rebuild is going on");
        }
        try {
            writable();
            return new Aside(Shelf.create(free()));
        } catch (RuntimeException e) {
            rebuilding.set(false);
            throw e;
        }
    }

    @Override
    public SearchAnswer search(SearchQuestion question) {
        return read(searcher -> finding.answer(searcher, question), NOTHING);
    }

    @Override
    public Optional<Set<String>> finding(long disclosure, int edition, Collection<String> lines) {
        return read(searcher -> finding.lines(searcher, disclosure, edition, lines), Optional.empty());
    }

    @Override
    public List<Suggestion> suggest(String beginning, @Nullable String organ, int most) {
        return read(searcher -> suggesting.suggest(searcher, beginning, organ, most), List.of());
    }

    @Override
    public List<SearchAnswer.Hit> similar(String text, @Nullable String organ, int most) {
        return read(searcher -> finding.similar(searcher, text, organ, most), List.of());
    }

    @Override
    public synchronized void close() {
        Shelf present = shelf;
        shelf = null;
        if (present != null) {
            present.close();
        }
    }

    /** The index in the making, in a folder of its own. */
    private final class Aside implements Rebuild {

        private final Shelf fresh;
        private boolean finished;

        private Aside(Shelf fresh) {
            this.fresh = fresh;
        }

        @Override
        public void add(List<SearchDocument> documents) {
            fresh.add(documents);
        }

        @Override
        public void finish(String position) {
            fresh.commit(position);
            synchronized (LuceneEngine.this) {
                Shelf old = shelf;
                shelf = point(fresh);
                finished = true;
                if (old != null) {
                    old.close();
                }
            }
            sweep();
        }

        /** Drops every index but the present one. */
        private void sweep() {
            try (Stream<Path> folders = Files.list(root)) {
                folders.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                        .filter(path -> !path.getFileName().equals(fresh.folder.getFileName()))
                        .forEach(LuceneEngine::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            if (!finished) {
                fresh.close();
                delete(fresh.folder);
            }
            rebuilding.set(false);
        }
    }
}
