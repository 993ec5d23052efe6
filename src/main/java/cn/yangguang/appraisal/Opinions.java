package cn.yangguang.appraisal;

import cn.yangguang.page.FieldProblem;
import cn.yangguang.reading.PublicItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 评议 of published items: taken, counted, shown from so many voices on. */
@Service
public class Opinions {

    /** Signs of a comment. */
    public static final int LONGEST = 500;

    private static final int COMMENTS = 20;
    private static final int ITEMS = 30;

    private final OpinionStore store;
    private final Voices voices;
    private final Clock clock;

    Opinions(OpinionStore store, Voices voices, Clock clock) {
        this.store = store;
        this.voices = voices;
        this.clock = clock;
    }

    /**
     * Who speaks, as far as it can be told.
     *
     * @param token of the reader's cookie
     * @param address network address; only its mark of this day is kept
     * @param once key of the form
     */
    public record Speaker(String token, String address, String once) {}

    /** What readers think of an item as it may be shown. */
    public record Shown(Verdict verdict, List<Opinion> comments) {
        public Shown {
            comments = List.copyOf(comments);
        }
    }

    /** @param item index number */
    public record OfItem(String organ, String item, Verdict verdict) {}

    /** Takes what a reader thinks. @return why it does not count; empty when it does */
    @Transactional
    public List<FieldProblem> speak(PublicItem item, Satisfaction satisfaction, String comment, Speaker by) {
        Instant now = clock.instant();
        String about = "item/" + item.disclosure();
        if (comment.length() > LONGEST) {
            return List.of(FieldProblem.of("comment", "appraisal.problem.long", LONGEST));
        }
        if (store.sent(by.once())) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        String place = voices.place(about, by.address(), today);
        if (store.from(item.disclosure(), place) >= AppraisalTerm.PLACE_VOTES.on(today)) {
            return List.of(FieldProblem.of("", "appraisal.problem.place"));
        }
        var came = new OpinionStore.Came(voices.voice(about, by.token()), place, by.once(), now);
        return store.insert(item.organ(), item.disclosure(), item.indexNumber(), satisfaction, comment, came)
                ? List.of()
                : List.of(FieldProblem.of("", "appraisal.problem.spoken"));
    }

    /** Empty while too few spoke. */
    @Transactional(readOnly = true)
    public Optional<Shown> shown(PublicItem item) {
        Verdict verdict = store.of(item.disclosure());
        return verdict.voices() >= least()
                ? Optional.of(new Shown(verdict, store.shown(item.disclosure(), COMMENTS)))
                : Optional.empty();
    }

    /** For staff: the items of which most was said in the year, however few spoke. */
    @Transactional(readOnly = true)
    public List<OfItem> items(Collection<String> organs, int year) {
        return store.items(organs, year, ITEMS);
    }

    /** Voices from which on a result is shown. */
    int least() {
        return AppraisalTerm.LEAST_VOTES.on(LocalDate.now(clock));
    }
}
