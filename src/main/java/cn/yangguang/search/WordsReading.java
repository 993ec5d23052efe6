package cn.yangguang.search;

import cn.yangguang.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Has the files of public items read that nobody has read yet. The list of them is the database's: a killed program
 * finds the rest of its work there. What was read comes to the index through the log of changes.
 */
@Component
class WordsReading {

    private static final int BATCH = 20;

    private final SourceQueries queries;
    private final Texts texts;
    /** Not readable now; tried again by the next program. */
    private final Set<String> putAside = new TreeSet<>();

    WordsReading(SourceQueries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    /** Reads until there is nothing left to read; the number of files read. */
    synchronized int readAll(IndexProgress progress) {
        int total = Math.max(0, queries.countFilesNotRead() - putAside.size());
        int done = 0;
        for (List<String> hashes = queries.filesNotRead(putAside, BATCH);
                !hashes.isEmpty();
                hashes = queries.filesNotRead(putAside, BATCH)) {
            Set<String> failed = texts.read(hashes);
            putAside.addAll(failed);
            done += hashes.size() - failed.size();
            progress.at(Math.min(done, total), total);
        }
        return done;
    }
}
