package cn.yangguang.disclosure;

import cn.yangguang.gate.Publications;
import cn.yangguang.gate.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything published or in work, for the watch; what was imported as published among it. */
@Component
class LivePublications implements Publications {

    private final DisclosureStore store;
    private final WatchedQueries queries;

    LivePublications(DisclosureStore store, WatchedQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return queries.count();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> after(long item, int most) {
        return queries.after(item, most).stream()
                .flatMap(disclosure -> store.editions(disclosure.id()).stream()
                        .filter(edition ->
                                edition.stage().open() || edition.stage().live())
                        .map(edition -> new Standing(
                                Examined.submission(disclosure.organ(), edition.ref(), edition.content()),
                                Examined.phase(edition.stage()))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(Subject subject) {
        return queries.title(subject.item(), subject.version());
    }
}
