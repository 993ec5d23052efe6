package cn.yangguang.opendata;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicSearch;
import cn.yangguang.reading.PublicSummary;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is published, in the order and portions that programs ask for. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class OpenData {

    /** The most addresses a site map may hold (sitemaps.org). */
    public static final int MAPPED = 50_000;

    private static final int IN_A_FEED = 50;

    private final PublicationQueries queries;
    private final PublicSearch search;

    OpenData(PublicationQueries queries, PublicSearch search) {
        this.queries = queries;
        this.search = search;
    }

    /**
     * The newest that answer a filter of organ, units below, category and words; no organ means the whole site. With words those whose
     * texts have them all, as the search by date finds them.
     */
    public List<Publication> newest(PublicFilter filter, String words) {
        if (!words.isBlank()) {
            return having(filter, words);
        }
        String organ = filter.organ();
        boolean below = filter.below();
        Read read = organ == null
                ? Read.below(Change.EVERY, filter.category())
                : below ? Read.below(organ, filter.category()) : Read.list(organ, filter.category());
        return Reads.declared(read, () -> queries.newest(organ, below, filter.category(), IN_A_FEED));
    }

    /** Answered by the index, which follows the database by itself: such an answer is for this one time. */
    private List<Publication> having(PublicFilter filter, String words) {
        Reads.passing();
        return queries.numbered(search.having(filter, words, IN_A_FEED).stream()
                .map(PublicSummary::indexNumber)
                .toList());
    }

    /** When each part of the map of items last changed; as many as there are parts. */
    public List<Instant> mapParts() {
        return queries.changes(MAPPED);
    }

    /** @param part counted from 1; empty beyond the last */
    public List<Mapped> mapPart(int part) {
        return queries.part(MAPPED, (part - 1L) * MAPPED);
    }

    /** What each organ published in each year, the newest year first. */
    public List<DataSet> dataSets() {
        return queries.dataSets();
    }
}
