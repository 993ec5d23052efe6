package cn.yangguang.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions of the public that found nothing: the words with a count per day, never who asked. What is asked once may be anybody's business: it
 * is shown from the second time on. Repeats answered from finished pages are not counted, so the count is a least one. [PC]
 */
@Service
public class SearchesInVain {

    private static final Logger LOG = LoggerFactory.getLogger(SearchesInVain.class);
    private static final int MOST_WORDS_A_DAY = 500;
    private static final int LEAST_TIMES = 2;
    private static final int SHOWN = 200;
    private static final int YEARS_KEPT = 2;

    private final InVainStore store;
    private final Clock clock;

    SearchesInVain(InVainStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A search that found nothing. Never fails: who searches has nothing to do with it. */
    public void note(String line, @Nullable String organ) {
        LocalDate today = LocalDate.now(clock);
        try {
            QuestionWords.of(line, today)
                    .ifPresent(kept -> store.note(today, organ == null ? "" : organ, kept, MOST_WORDS_A_DAY));
        } catch (RuntimeException e) {
            LOG.warn("没有结果的检索没有记下", e);
        }
    }

    /** What was looked for in vain at these organs or on the whole site, what was asked most first. */
    @Transactional
    public List<SearchInVain> of(Collection<String> organs, LocalDate from, LocalDate until) {
        store.forgetBefore(LocalDate.now(clock).minusYears(YEARS_KEPT));
        var asked = new TreeSet<>(organs);
        asked.add("");
        return store.since(from, until, asked, LEAST_TIMES, SHOWN);
    }
}
