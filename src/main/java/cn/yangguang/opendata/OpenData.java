package cn.yangguang.opendata;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    OpenData(PublicationQueries queries) {
        this.queries = queries;
    }

    /** The newest of the whole site. */
    public List<Publication> newest() {
        return Reads.declared(Read.below(Change.EVERY, null), () -> queries.newest(null, false, null, IN_A_FEED));
    }

    /** The newest of an organ; above the townships with the organs below it. */
    public List<Publication> newest(Organ organ, @Nullable String category) {
        boolean below = organ.level().compareTo(OrganLevel.TOWNSHIP) < 0;
        Read read = below ? Read.below(organ.key(), category) : Read.list(organ.key(), category);
        return Reads.declared(read, () -> queries.newest(organ.key(), below, category, IN_A_FEED));
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
