package cn.yangguang.finished;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.Read;
import cn.yangguang.changes.Subject;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which reads a change touches: its item, the lists of its organ and category, and the same of every organ above. */
@Component
class Touched implements FinishedPages.Touching {

    private final TouchedQueries queries;
    private final Organs organs;

    Touched(TouchedQueries queries, Organs organs) {
        this.queries = queries;
        this.organs = organs;
    }

    /** Names of organs, columns and channels stand on all pages. */
    @Override
    public Optional<Set<Read>> by(List<Change> changes) {
        if (changes.stream().anyMatch(Touched::everything)) {
            return Optional.empty();
        }
        Set<Read> touched = new HashSet<>(Set.of(Read.ANYTHING));
        List<Long> items = changes.stream()
                .filter(change -> change.subject() == Subject.DISCLOSURE)
                .map(change -> Long.valueOf(change.key()))
                .toList();
        items.forEach(item -> touched.add(Read.item(item)));
        changes.stream()
                .filter(change -> change.subject() == Subject.OPINION)
                .forEach(change -> touched.add(Read.item(Long.parseLong(change.key()))));
        changes.stream()
                .filter(change -> change.subject() != Subject.OPINION)
                .map(Change::organ)
                .distinct()
                .forEach(organ -> {
                    touched.add(Read.report(organ));
                    if (!items.isEmpty()) {
                        lists(touched, organ, null);
                    }
                });
        if (!items.isEmpty()) {
            queries.places(items).forEach(place -> lists(touched, place.organ(), place.category()));
        }
        return Optional.of(touched);
    }

    private void lists(Set<Read> touched, String organ, @Nullable String category) {
        touched.add(Read.list(organ, category));
        touched.add(Read.below(Change.EVERY, category));
        for (Organ above : organs.pathOf(organ)) {
            touched.add(Read.below(above.key(), category));
        }
    }

    private static boolean everything(Change change) {
        return switch (change.subject()) {
            case DISCLOSURE, REPORT, OPINION -> change.everyKey() || change.everyOrgan();
            case ORGAN, CATALOGUE, CHANNEL -> true;
        };
    }
}
