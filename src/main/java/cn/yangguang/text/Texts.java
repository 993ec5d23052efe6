package cn.yangguang.text;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The words inside stored files, by hash. */
@Service
public class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Contents contents;
    private final TextStore store;
    private final Clock clock;

    Texts(Contents contents, TextStore store, Clock clock) {
        this.contents = contents;
        this.store = store;
        this.clock = clock;
    }

    /** What is known already; a hash that is missing in the answer has not been read yet. */
    public Map<String, FileText> known(Collection<String> hashes) {
        return store.find(hashes);
    }

    /**
     * Reads these files and keeps what it finds, each as soon as it is read; those known already are left alone. Takes as
     * long as it takes, up to a minute for each file; ends early when the thread is interrupted.
     *
     * @return the hashes that could not be read now, because the file is not in the data folder or the reading was ended
     *     from outside; another attempt may succeed
     */
    public Set<String> read(Collection<String> hashes) {
        Set<String> wanted = new TreeSet<>(hashes);
        wanted.removeAll(store.find(hashes).keySet());
        Set<String> failed = new TreeSet<>();
        if (wanted.isEmpty()) {
            return failed;
        }
        try (var process = new TextProcess(TextProcess.ORDINARY)) {
            for (String hash : wanted) {
                if (Thread.currentThread().isInterrupted() || !read(hash, process)) {
                    failed.add(hash);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return failed;
    }

    private boolean read(String hash, TextProcess process) {
        StoredFile file = contents.find(hash).orElse(null);
        if (file == null) {
            return false;
        }
        try (InputStream in = contents.open(file)) {
            store.remember(hash, process.read(file.mediaType(), file.size(), in), clock.instant());
            return true;
        } catch (IOException e) {
            LOG.warn("附件 {} 暂时读不出文字：{}", hash, e.toString());
            return false;
        }
    }
}
