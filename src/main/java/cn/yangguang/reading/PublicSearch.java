package cn.yangguang.reading;

import cn.yangguang.search.SearchAnswer;
import cn.yangguang.search.SearchAnswer.Hit;
import cn.yangguang.search.SearchEngine;
import cn.yangguang.search.SearchQuestion;
import cn.yangguang.search.SearchSort;
import cn.yangguang.search.SearchesInVain;
import cn.yangguang.search.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The search of the public: the index finds, the database decides what is shown, so that a hit which was withdrawn a
 * moment ago is no hit. While there is no index (it is being made for the first time, or cannot be read) the database
 * looks for the words itself, without the index's understanding of them.
 */
@Service
public class PublicSearch {

    private static final Logger LOG = LoggerFactory.getLogger(PublicSearch.class);
    private static final int SUGGESTIONS = 10;
    private static final long LARGEST_OFFSET = 1_000_000;

    /**
     * What was found.
     *
     * @param answer how the index answered, null when the database looked itself
     * @param hits by index number, for the items whose live edition the index knows
     */
    public record Found(PublicListing listing, @Nullable SearchAnswer answer, Map<String, Hit> hits) {}

    private final SearchEngine engine;
    private final PublicDisclosures disclosures;
    private final PublicListQueries lists;
    private final ObjectProvider<SearchesInVain> inVain;

    PublicSearch(
            @Lazy SearchEngine engine,
            PublicDisclosures disclosures,
            PublicListQueries lists,
            ObjectProvider<SearchesInVain> inVain) {
        this.engine = engine;
        this.disclosures = disclosures;
        this.lists = lists;
        this.inVain = inVain;
    }

    /** A reader's line without other conditions that found nothing is counted, so that the office learns what is missing. */
    public void answered(PublicFilter filter, String line, PublicListing listing) {
        boolean plain = filter.year() == null
                && filter.category() == null
                && filter.field() == null
                && filter.channel() == null
                && filter.validity() == null;
        if (plain && !line.isBlank() && listing.total() == 0) {
            inVain.ifAvailable(searches -> searches.note(line, filter.organ()));
        }
    }

    /**
     * One page of what answers the filter and the line.
     *
     * @param page counted from 1
     * @param size items per page, 1 to {@link SearchQuestion#LARGEST}
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Found find(PublicFilter filter, String line, int page, int size) {
        SearchAnswer answer = line.isBlank() ? null : ask(filter, line, page, size);
        if (answer == null) {
            return new Found(disclosures.find(filter, page, size), null, Map.of());
        }
        List<Long> ids = answer.hits().stream().map(Hit::disclosure).toList();
        Map<Long, PublicSummary> live = ids.isEmpty() ? Map.of() : lists.live(ids);
        List<PublicSummary> items = new ArrayList<>();
        Map<String, Hit> hits = new HashMap<>();
        for (Hit hit : answer.hits()) {
            PublicSummary item = live.get(hit.disclosure());
            if (item != null) {
                items.add(item);
                if (item.edition() == hit.edition() && shown(item)) {
                    hits.put(item.indexNumber(), hit);
                }
            }
        }
        long gone = ids.size() - items.size();
        return new Found(new PublicListing(answer.total() - gone, page, size, items), answer, hits);
    }

    /**
     * The newest items that have all words of the line, as somebody who follows it expects: what is only near, or would be found by
     * another spelling, is left out.
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PublicSummary> having(PublicFilter filter, String line, int most) {
        Found found = find(filter.searching(line).sorted(PublicSort.NEWEST), line, 1, most);
        SearchAnswer answer = found.answer();
        if (answer == null || answer.way() == SearchAnswer.Way.AS_TYPED) {
            return found.listing().items();
        }
        // Pinyin is read as what it means, and that is no other spelling.
        return found.listing().items().stream()
                .filter(item -> answer.way() == SearchAnswer.Way.CORRECTED)
                .filter(item -> Optional.ofNullable(found.hits().get(item.indexNumber()))
                        .flatMap(hit -> engine.finding(hit.disclosure(), hit.edition(), List.of(line)))
                        .filter(lines -> lines.contains(line))
                        .isPresent())
                .toList();
    }

    /** Whether words of the text may be shown: not those of persons whose publicity is over. */
    private static boolean shown(PublicSummary item) {
        return item.persons() == null || !item.persons().over();
    }

    private @Nullable SearchAnswer ask(PublicFilter filter, String line, int page, int size) {
        try {
            if (engine.position().isEmpty()) {
                return null;
            }
            long offset = Math.min((page - 1L) * size, LARGEST_OFFSET);
            return engine.search(new SearchQuestion(
                    line,
                    filter.organ(),
                    filter.below(),
                    filter.year(),
                    filter.category(),
                    filter.field(),
                    filter.channel(),
                    filter.validity(),
                    SearchSort.valueOf(filter.sort().name()),
                    (int) offset,
                    size));
        } catch (RuntimeException e) {
            LOG.warn("检索索引没有回答，改由数据库查找", e);
            return null;
        }
    }

    /**
     * The items nearest to a longer text, the nearest first; nothing while there is no index.
     *
     * @param organ key of the organ whose items count, with those below it; null for all
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<PublicSummary> similar(String text, @Nullable String organ, int most) {
        try {
            List<Long> ids = engine.similar(text, organ, most).stream()
                    .map(Hit::disclosure)
                    .toList();
            Map<Long, PublicSummary> live = ids.isEmpty() ? Map.of() : lists.live(ids);
            return ids.stream().map(live::get).filter(Objects::nonNull).toList();
        } catch (RuntimeException e) {
            LOG.warn("检索索引没有给出相近的信息", e);
            return List.of();
        }
    }

    /** What may be meant by the beginning of a line; nothing while there is no index. */
    public List<Suggestion> suggest(String beginning, @Nullable String organ) {
        try {
            return engine.suggest(beginning, organ, SUGGESTIONS);
        } catch (RuntimeException e) {
            LOG.warn("检索索引没有给出建议", e);
            return List.of();
        }
    }
}
