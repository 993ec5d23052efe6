package cn.yangguang.lucene;

import cn.yangguang.search.SearchDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Lucene index in one folder. Readers see its last commit; the writer is opened by the first change, so that reading
 * needs no lock. A commit holds the position in the log of changes and the version of the schema.
 */
final class Shelf implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String POSITION = "position";
    private static final String SCHEMA = "schema";
    private static final int MEMORY_MB = 48;

    final Path folder;
    private final Directory directory;
    private final SearcherManager readers;
    private @Nullable IndexWriter writer;

    private Shelf(Path folder, Directory directory, @Nullable IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.readers = new SearcherManager(directory, new SearcherFactory());
    }

    /** The index in this folder; empty when there is none that this program can read. */
    static Optional<Shelf> open(Path folder) {
        try {
            Directory directory = FSDirectory.open(folder);
            try {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    if (Schema.VERSION.equals(
                            reader.getIndexCommit().getUserData().get(SCHEMA))) {
                        return Optional.of(new Shelf(folder, directory, null));
                    }
                }
                LOG.info("检索索引是别的版本的，将重新建立");
            } catch (IOException | RuntimeException e) {
                LOG.warn("检索索引不能读取，将重新建立：{}", String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "));
            }
            directory.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, empty index without a position. */
    static Shelf create(Path folder) {
        try {
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            IndexWriter writer =
                    new IndexWriter(directory, configuration().setOpenMode(IndexWriterConfig.OpenMode.CREATE));
            writer.setLiveCommitData(Map.of(SCHEMA, Schema.VERSION).entrySet());
            writer.commit();
            return new Shelf(folder, directory, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(new Cutting())
                .setSimilarity(new Weighing())
                .setRAMBufferSizeMB(MEMORY_MB)
                .setCommitOnClose(false);
    }

    private IndexWriter writer() throws IOException {
        IndexWriter present = writer;
        if (present == null || !present.isOpen()) {
            present = new IndexWriter(directory, configuration().setOpenMode(IndexWriterConfig.OpenMode.APPEND));
            writer = present;
        }
        return present;
    }

    synchronized void add(List<SearchDocument> documents) {
        try {
            for (SearchDocument document : documents) {
                writer().addDocument(IndexDocument.document(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void replace(List<SearchDocument> documents) {
        try {
            for (SearchDocument document : documents) {
                writer().updateDocument(
                                new Term(Schema.ID, String.valueOf(document.disclosure())),
                                IndexDocument.document(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void remove(Collection<Long> disclosures) {
        try {
            writer().deleteDocuments(disclosures.stream()
                    .map(id -> new Term(Schema.ID, String.valueOf(id)))
                    .toArray(Term[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void commit(String position) {
        try {
            writer().setLiveCommitData(
                            Map.of(SCHEMA, Schema.VERSION, POSITION, position).entrySet());
            writer().commit();
            readers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> position() {
        return read(searcher -> Optional.ofNullable(((DirectoryReader) searcher.getIndexReader())
                .getIndexCommit()
                .getUserData()
                .get(POSITION)));
    }

    /** What is asked of a reader. */
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = readers.acquire();
            try {
                searcher.setSimilarity(Weighing.READING);
                return reading.of(searcher);
            } finally {
                readers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops what was not committed. */
    @Override
    public synchronized void close() {
        try {
            readers.close();
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
