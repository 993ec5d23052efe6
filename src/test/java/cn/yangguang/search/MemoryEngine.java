package cn.yangguang.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An index that holds documents and finds nothing: for what is to be said of feeding it. Forgets what was not committed. */
final class MemoryEngine implements SearchEngine {

    private TreeMap<Long, SearchDocument> committed = new TreeMap<>();
    private TreeMap<Long, SearchDocument> written = new TreeMap<>();
    private @Nullable String position;
    int commits;

    SearchDocument document(long id) {
        return committed.get(id);
    }

    /** As after {@code kill -9}: the last commit is what there is. */
    void kill() {
        written = new TreeMap<>(committed);
    }

    void lose() {
        committed = new TreeMap<>();
        position = null;
        kill();
    }

    @Override
    public void replace(List<SearchDocument> documents) {
        documents.forEach(document -> written.put(document.disclosure(), document));
    }

    @Override
    public void remove(Collection<Long> disclosures) {
        disclosures.forEach(written::remove);
    }

    @Override
    public void commit(String position) {
        committed = new TreeMap<>(written);
        this.position = position;
        commits++;
    }

    @Override
    public Optional<String> position() {
        return Optional.ofNullable(position);
    }

    @Override
    public long size() {
        return committed.size();
    }

    @Override
    public Map<Long, Integer> held() {
        Map<Long, Integer> held = new TreeMap<>();
        committed.forEach((id, document) -> held.put(id, document.edition()));
        return held;
    }

    @Override
    public Rebuild rebuild() {
        var fresh = new TreeMap<Long, SearchDocument>();
        return new Rebuild() {
            @Override
            public void add(List<SearchDocument> documents) {
                documents.forEach(document -> fresh.put(document.disclosure(), document));
            }

            @Override
            public void finish(String at) {
                written = fresh;
                commit(at);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Optional<Set<String>> finding(long disclosure, int edition, Collection<String> lines) {
        return Optional.empty();
    }

    @Override
    public SearchAnswer search(SearchQuestion question) {
        return new SearchAnswer(0, 0, List.of(), SearchAnswer.Counts.NONE, SearchAnswer.Way.AS_TYPED, null);
    }

    @Override
    public List<Suggestion> suggest(String beginning, @Nullable String organ, int most) {
        return List.of();
    }

    @Override
    public List<SearchAnswer.Hit> similar(String text, @Nullable String organ, int most) {
        return List.of();
    }

    @Override
    public void close() {}
}
