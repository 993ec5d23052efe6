package cn.yangguang.search;

import cn.yangguang.catalogue.Field;
import cn.yangguang.catalogue.Fields;
import cn.yangguang.search.SearchDocument.Attached;
import cn.yangguang.search.SourceQueries.Live;
import cn.yangguang.search.SourceQueries.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Makes the documents of the index from what is public in the database now. */
@Component
class SearchSource {

    /** So many items are read and held in memory at a time. */
    static final int BATCH = 100;

    private static final int HIGHEST_TREE = 10;

    private final SourceQueries queries;

    SearchSource(SourceQueries queries) {
        this.queries = queries;
    }

    /** Those of the items that are public now, at most {@link #BATCH} asked for at once; the others are left out. */
    List<SearchDocument> documents(Collection<Long> ids, Map<String, Place> places) {
        List<Live> live = queries.live(ids);
        if (live.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> channels = queries.channels(ids);
        var files = queries.attachments(ids);
        Map<String, String> words = files.isEmpty()
                ? Map.of()
                : queries.words(files.stream().map(SourceQueries.Attached::hash).collect(Collectors.toSet()));
        Map<Long, List<Attached>> attached = files.stream()
                .collect(Collectors.groupingBy(
                        SourceQueries.Attached::disclosure,
                        Collectors.mapping(
                                file -> new Attached(file.name(), words.getOrDefault(file.hash(), "")),
                                Collectors.toList())));
        return live.stream()
                .map(one -> document(
                        one,
                        places,
                        channels.getOrDefault(one.disclosure(), List.of()),
                        attached.getOrDefault(one.disclosure(), List.of())))
                .toList();
    }

    private static SearchDocument document(
            Live live, Map<String, Place> places, List<String> channels, List<Attached> attached) {
        Place own = places.get(live.organ());
        return new SearchDocument(
                live.disclosure(),
                live.edition(),
                live.organ(),
                path(live.organ(), places),
                own == null ? "" : own.fullName(),
                live.indexNumber(),
                live.title(),
                live.summary(),
                Jsoup.parseBodyFragment(live.body()).text(),
                live.documentNumber(),
                live.category(),
                live.categoryTitle(),
                live.matter(),
                Fields.named(live.field()).map(Field::code).orElse(null),
                live.keywords(),
                live.publishedOn(),
                live.formationDate(),
                channels,
                validity(live.stage()),
                attached);
    }

    private static List<String> path(String organ, Map<String, Place> places) {
        List<String> path = new ArrayList<>();
        for (String key = organ; key != null && path.size() < HIGHEST_TREE; ) {
            path.add(key);
            Place place = places.get(key);
            key = place == null ? null : place.parent();
        }
        Collections.reverse(path);
        return path;
    }

    private static Validity validity(String stage) {
        return switch (stage) {
            case "EXPIRED" -> Validity.EXPIRED;
            case "ARCHIVED" -> Validity.ARCHIVED;
            default -> Validity.VALID;
        };
    }
}
