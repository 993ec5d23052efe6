package cn.yangguang.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is kept beside the steps of a case and can be computed from them again: stage and items, its calendar, and how it is counted. */
@Component
class CaseCopies {

    private static final int AT_ONCE = 500;

    private final ApplicationStore store;
    private final StepStore steps;
    private final CountedStore counted;
    private final CaseClocks clocks;

    CaseCopies(ApplicationStore store, StepStore steps, CountedStore counted, CaseClocks clocks) {
        this.store = store;
        this.steps = steps;
        this.counted = counted;
        this.clocks = clocks;
    }

    /** Writes them anew, in the transaction of the act. */
    void keep(Case subject) {
        store.keep(subject);
        clocks.settle(subject);
        count(subject);
    }

    /** Writes anew how the case is counted. */
    void count(Case subject) {
        counted.keep(subject.registered(), Counted.of(subject, clocks.calendarOf(subject)));
    }

    /** Whether they are what the steps say. */
    boolean agree(Case subject) {
        return store.kept(subject.id()).equals(ApplicationStore.copies(subject))
                && counted.kept(subject.id())
                        .equals(Optional.of(CountedStore.words(Counted.of(subject, clocks.calendarOf(subject)))));
    }

    /** Counts the next cases that were received before such copies were kept. @return how many, 0 when all are there */
    int catchUp() {
        List<Long> missing = counted.missing(AT_ONCE);
        missing.forEach(id -> count(Case.of(store.find(id).orElseThrow(), steps.of(id))));
        return missing.size();
    }
}
