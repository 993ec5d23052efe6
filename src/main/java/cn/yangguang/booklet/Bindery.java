package cn.yangguang.booklet;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Booklets of an organ: asked for, looked at, and where their copies went. Pages see to who may. */
@Service
public class Bindery {

    /** The most items in one booklet; more wants a second volume. */
    public static final int MOST = 200;

    /** Who binds for an organ. */
    public static final Set<Duty> BINDERS = Set.of(Duty.HANDLER, Duty.VILLAGE_REPORTER);

    private final BookletStore store;
    private final BookletQueries queries;
    private final Disclosures disclosures;
    private final Channels channels;
    private final Journal journal;
    private final Clock clock;

    Bindery(
            BookletStore store,
            BookletQueries queries,
            Disclosures disclosures,
            Channels channels,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.disclosures = disclosures;
        this.channels = channels;
        this.journal = journal;
        this.clock = clock;
    }

    /** A column with something public in it. */
    public record Column(String code, String title, int items) {}

    /** Something that can be bound. */
    public record Choice(
            long disclosure,
            int edition,
            String indexNumber,
            String title,
            String column,
            LocalDate publishedOn) {}

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

    @Transactional(readOnly = true)
    public List<Handing> handings(Booklet booklet) {
        Map<String, String> titles = channels(booklet.organ()).stream()
                .collect(Collectors.toMap(Channel::code, Channel::title));
        return store.handings(booklet.id()).stream()
                .map(one -> new Handing(
                        one.id(),
                        titles.getOrDefault(one.channel(), one.channel()),
                        one.place(),
                        one.copies(),
                        one.handedOn(),
                        one.personName(),
                        one.returnedOn(),
                        one.note()))
                .toList();
    }

    /** Channels through which paper can go: all but the site itself. */
    public List<Channel> channels(String organ) {
        return channels.offeredTo(organ).stream()
                .filter(channel -> channel.kind() != Channel.Kind.PLATFORM)
                .toList();
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
        long id = store.add(organ, title, folded, site, chosen.size(), clock.instant(), who.person().name());
        for (int at = 0; at < chosen.size(); at++) {
            store.addItem(id, at + 1, chosen.get(at));
        }
        journal.record(actor(who, organ), "booklet.ask", object(id), title + " " + chosen.size());
        return new Asked(id, List.of());
    }

    /**
     * Copies went to a place. Every item that has nothing on record yet for the channel gets its delivery, so that it counts once.
     *
     * @return problems by field; empty when it is done
     */
    @Transactional
    public List<FieldProblem> hand(
            Booklet booklet, String channel, String place, int copies, @Nullable LocalDate on, SignedIn who) {
        List<FieldProblem> problems = new ArrayList<>();
        if (booklet.state() != Booklet.State.MADE) {
            problems.add(FieldProblem.of("channel", "booklet.problem.unmade"));
        }
        if (channels(booklet.organ()).stream().noneMatch(one -> one.code().equals(channel))) {
            problems.add(FieldProblem.of("channel", "booklet.problem.channel"));
        }
        if (place.isBlank() || place.length() > 120) {
            problems.add(FieldProblem.of("place", "booklet.problem.place"));
        }
        if (copies < 1 || copies > 100_000) {
            problems.add(FieldProblem.of("copies", "booklet.problem.copies"));
        }
        LocalDate made = LocalDate.ofInstant(booklet.askedAt(), clock.getZone());
        if (on == null || on.isBefore(made) || on.isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.of("on", "booklet.problem.day"));
        }
        if (problems.isEmpty() && on != null) {
            store.hand(booklet.id(), channel, place, copies, on, clock.instant(), who.person().name());
            store.items(booklet.id()).stream()
                    .filter(BookletItem::valid)
                    .forEach(item -> deliver(item, booklet, channel, place, copies, on, who));
            journal.record(
                    actor(who, booklet.organ()), "booklet.hand", object(booklet.id()), place + " " + copies);
        }
        return problems;
    }

    /** As recorded by hand on the page of the item; refused without harm when the channel is on record already. */
    private void deliver(
            BookletItem item,
            Booklet booklet,
            String channel,
            String place,
            int copies,
            LocalDate on,
            SignedIn who) {
        var said = Particulars.of(Detail.CHANNEL, channel)
                .with(Detail.POSTED_ON, on.toString())
                .with(Detail.NOTE, "《" + booklet.title() + "》" + place + copies + "份");
        disclosures.act(
                new EditionRef(item.disclosure(), item.edition()),
                Action.RECORD_DELIVERY,
                said,
                who.person(),
                who.origin());
    }

    /** The copies of a place are gone from there, or put right by hand. */
    @Transactional
    public List<FieldProblem> bringBack(Booklet booklet, long handing, String note, SignedIn who) {
        boolean out = store.handings(booklet.id()).stream()
                .anyMatch(one -> one.id() == handing && one.returnedOn() == null);
        if (note.isBlank() || note.length() > 200) {
            return List.of(FieldProblem.of("note", "booklet.problem.note"));
        }
        if (out) {
            store.bringBack(handing, LocalDate.now(clock), note, clock.instant(), who.person().name());
            journal.record(actor(who, booklet.organ()), "booklet.bringBack", object(booklet.id()), note);
        }
        return List.of();
    }

    private static String object(long booklet) {
        return "booklet/" + booklet;
    }

    private static Actor actor(SignedIn who, String organ) {
        Duty duty = who.person().holdsAnywhere(Duty.HANDLER) ? Duty.HANDLER : Duty.VILLAGE_REPORTER;
        return who.as(duty, organ);
    }
}
