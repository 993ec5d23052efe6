package cn.yangguang.search;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.Subject;
import cn.yangguang.search.SourceQueries.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which documents are to be made anew after a change. An organ's telephone number stands in no document, its name and
 * its place in the tree do; names of channels stand in none, yearly reports are none.
 */
@Component
class Affected {

    private final SourceQueries queries;
    private Map<String, Place> places = Map.of();
    private boolean doubtful = true;

    Affected(SourceQueries queries) {
        this.queries = queries;
    }

    /** Whether so much changed that every document is to be made anew. */
    static boolean everything(Collection<Change> changes) {
        return changes.stream().anyMatch(change -> switch (change.subject()) {
            case DISCLOSURE, ORGAN, CATALOGUE -> change.everyKey();
            case CHANNEL, REPORT, OPINION -> false;
        });
    }

    /** Ids of the items concerned, whether they are public now or not. Not for changes of everything. */
    Set<Long> items(Collection<Change> changes) {
        Set<Long> ids = keys(changes, Subject.DISCLOSURE).stream()
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> organs = keys(changes, Subject.ORGAN);
        if (!organs.isEmpty()) {
            ids.addAll(ofOrgans(organs));
        }
        Set<String> catalogue = keys(changes, Subject.CATALOGUE);
        if (!catalogue.isEmpty()) {
            ids.addAll(queries.ofCatalogue(catalogue));
        }
        return ids;
    }

    /** Names and places of the organs as the documents have them. */
    Map<String, Place> places() {
        return places;
    }

    /**
     * Documents are made with these places from now on, and perhaps some were made with others: the next change of an
     * organ is taken at its word.
     */
    void take(Map<String, Place> places) {
        this.places = places;
        this.doubtful = true;
    }

    /** What was asked last may not have been carried out. */
    void doubt() {
        doubtful = true;
    }

    /**
     * All organs whose name or place is another one now, also those whose change is told only later: once the places are
     * renewed, a later comparison would not find them any more.
     */
    private List<Long> ofOrgans(Set<String> told) {
        Map<String, Place> before = places;
        Map<String, Place> now = queries.places();
        Set<String> changed = new TreeSet<>(doubtful ? told : Set.of());
        now.forEach((key, place) -> {
            if (!place.equals(before.get(key))) {
                changed.add(key);
            }
        });
        places = now;
        doubtful = false;
        return changed.isEmpty() ? List.of() : queries.ofOrgans(changed);
    }

    private static Set<String> keys(Collection<Change> changes, Subject subject) {
        return changes.stream()
                .filter(change -> change.subject() == subject)
                .map(Change::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
