package cn.yangguang.booklet;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where copies of booklets went, and when they were brought back: recorded by hand, as of every channel without a connection. */
@Service
public class Copies {

    private static final int MOST_COPIES = 100_000;

    private final BookletStore store;
    private final Disclosures disclosures;
    private final Channels channels;
    private final Journal journal;
    private final Clock clock;

    Copies(BookletStore store, Disclosures disclosures, Channels channels, Journal journal, Clock clock) {
        this.store = store;
        this.disclosures = disclosures;
        this.channels = channels;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Handing> handings(Booklet booklet) {
        Map<String, String> titles =
                channels(booklet.organ()).stream().collect(Collectors.toMap(Channel::code, Channel::title));
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
        if (copies < 1 || copies > MOST_COPIES) {
            problems.add(FieldProblem.of("copies", "booklet.problem.copies"));
        }
        LocalDate made = LocalDate.ofInstant(booklet.askedAt(), clock.getZone());
        if (on == null || on.isBefore(made) || on.isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.of("on", "booklet.problem.day"));
        }
        if (problems.isEmpty() && on != null) {
            store.hand(
                    booklet.id(),
                    channel,
                    place,
                    copies,
                    on,
                    clock.instant(),
                    who.person().name());
            store.items(booklet.id()).stream()
                    .filter(BookletItem::valid)
                    .forEach(item -> deliver(item, booklet, channel, place, copies, on, who));
            journal.record(
                    Bindery.actor(who, booklet.organ()),
                    "booklet.hand",
                    Bindery.object(booklet.id()),
                    place + " " + copies);
        }
        return problems;
    }

    /** As recorded by hand on the page of the item; refused without harm when the channel is on record already. */
    private void deliver(
            BookletItem item, Booklet booklet, String channel, String place, int copies, LocalDate on, SignedIn who) {
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
        boolean out =
                store.handings(booklet.id()).stream().anyMatch(one -> one.id() == handing && one.returnedOn() == null);
        if (note.isBlank() || note.length() > 200) {
            return List.of(FieldProblem.of("note", "booklet.problem.note"));
        }
        if (out) {
            store.bringBack(
                    handing,
                    LocalDate.now(clock),
                    note,
                    clock.instant(),
                    who.person().name());
            journal.record(
                    Bindery.actor(who, booklet.organ()), "booklet.bringBack", Bindery.object(booklet.id()), note);
        }
        return List.of();
    }
}
