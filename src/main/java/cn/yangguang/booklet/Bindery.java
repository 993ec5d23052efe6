package cn.yangguang.booklet;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Booklets of an organ: asked for and looked at. Pages see to who may. */
@Service
public class Bindery {

    /** The most items in one booklet; more wants a second volume. */
    public static final int MOST = 200;

    /** Who binds for an organ. */
    public static final Set<Duty> BINDERS = Set.of(Duty.HANDLER, Duty.VILLAGE_REPORTER);

    private final BookletStore store;
    private final BookletQueries queries;
    private final Journal journal;
    private final Clock clock;

    Bindery(BookletStore store, BookletQueries queries, Journal journal, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.journal = journal;
        this.clock = clock;
    }

    /** A column with something public in it. */
    public record Column(String code, String title, int items) {}

    /** Something that can be bound. */
    public record Choice(
            long disclosure, int edition, String indexNumber, String title, String column, LocalDate publishedOn) {}

    @Transactional(readOnly = true)
    public List<Column> columns(String organ) {
        return queries.columns(organ);
    }

    /** What was first published between these days, in the order of a booklet; one more than {@link #MOST} when there are more. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String organ, @Nullable String column, LocalDate from, LocalDate to) {
        return queries.choices(organ, column, from, to, MOST);
    }

    @Transactional(readOnly = true)
    public List<Booklet> of(String organ) {
        return store.of(organ);
    }

    @Transactional(readOnly = true)
    public Optional<Booklet> find(String organ, long id) {
        return store.find(organ, id);
    }

    @Transactional(readOnly = true)
    public List<BookletItem> items(Booklet booklet) {
        return store.items(booklet.id());
    }

    /**
     * What became of asking for a booklet.
     *
     * @param id of the booklet, 0 when there are problems
     */
    public record Asked(long id, List<FieldProblem> problems) {
        public Asked {
            problems = List.copyOf(problems);
        }
    }

    /** It is made in the background. */
    @Transactional
    public Asked ask(String organ, String title, boolean folded, List<Choice> chosen, String site, SignedIn who) {
        List<FieldProblem> problems = new ArrayList<>();
        if (title.isBlank() || title.length() > 60) {
            problems.add(FieldProblem.of("title", "booklet.problem.title"));
        }
        if (chosen.isEmpty() || chosen.size() > MOST) {
            problems.add(FieldProblem.of("item", "booklet.problem.items", MOST));
        }
        if (!problems.isEmpty()) {
            return new Asked(0, problems);
        }
        long id = store.add(
                organ,
                title,
                folded,
                site,
                chosen.size(),
                clock.instant(),
                who.person().name());
        for (int at = 0; at < chosen.size(); at++) {
            store.addItem(id, at + 1, chosen.get(at));
        }
        journal.record(actor(who, organ), "booklet.ask", object(id), title + " " + chosen.size());
        return new Asked(id, List.of());
    }

    static String object(long booklet) {
        return "booklet/" + booklet;
    }

    static Actor actor(SignedIn who, String organ) {
        Duty duty = who.person().holdsAnywhere(Duty.HANDLER) ? Duty.HANDLER : Duty.VILLAGE_REPORTER;
        return who.as(duty, organ);
    }
}
