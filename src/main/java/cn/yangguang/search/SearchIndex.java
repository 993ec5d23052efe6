package cn.yangguang.search;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** The index as a whole: how it is, making it anew, comparing it with the database. */
@Lazy
@Service
public class SearchIndex {

    private record Building(int done, int of) {}

    private final IndexFollower follower;
    private final WordsReading words;
    private final SourceQueries queries;
    private final SearchEngine engine;
    private final Clock clock;

    private volatile @Nullable Building building;
    private volatile @Nullable Instant upTo;
    private volatile @Nullable String problem;

    SearchIndex(IndexFollower follower, WordsReading words, SourceQueries queries, SearchEngine engine, Clock clock) {
        this.follower = follower;
        this.words = words;
        this.queries = queries;
        this.engine = engine;
        this.clock = clock;
    }

    public IndexState state() {
        Building now = building;
        return new IndexState(
                engine.position().isPresent(),
                now != null,
                now == null ? 0 : now.done(),
                now == null ? 0 : now.of(),
                engine.size(),
                upTo,
                queries.countFilesNotRead(),
                problem);
    }

    /** Reads the files of public items that were never read; takes its time. The number of files read. */
    public int readFiles(IndexProgress progress) {
        return words.readAll(progress);
    }

    /**
     * Makes the index anew from the database, aside: the present one goes on answering until the new one is whole.
     *
     * @return the number of documents
     */
    public int rebuild(IndexProgress progress) {
        building = new Building(0, 0);
        try {
            int documents = follower.rebuild((done, of) -> {
                building = new Building(done, of);
                progress.at(done, of);
            });
            complete();
            return documents;
        } finally {
            building = null;
        }
    }

    /** Compares the index with the database, after carrying over what is committed. */
    public IndexCheck check() {
        return follower.check();
    }

    void complete() {
        upTo = clock.instant();
        problem = null;
    }

    void failed(Exception cause) {
        problem = clock.instant().atZone(clock.getZone()).toLocalDateTime().withNano(0) + " "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
