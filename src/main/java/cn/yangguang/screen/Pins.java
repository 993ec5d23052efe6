package cn.yangguang.screen;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 固定播放: what staff put in front of a screen, for days and times of day. Only what is public can be put there, and only while it is. */
@Service
public class Pins {

    private static final int OFFERED = 60;

    private final PinStore store;
    private final TitleQueries titles;
    private final Places places;
    private final Panels panels;
    private final Journal journal;
    private final Clock clock;

    Pins(PinStore store, TitleQueries titles, Places places, Panels panels, Journal journal, Clock clock) {
        this.store = store;
        this.titles = titles;
        this.places = places;
        this.panels = panels;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param everywhere on all screens that play the organ
     * @param firstDay null when what was typed is no day, as {@code lastDay}
     * @param seconds null for the screen's own
     */
    public record Wish(
            String indexNumber,
            boolean everywhere,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable Hours hours,
            @Nullable Integer seconds,
            int position) {}

    /** Something that can be put in front. */
    public record Choice(String indexNumber, String title, LocalDate publishedOn) {}

    @Transactional(readOnly = true)
    public List<Pin> of(Panel panel) {
        return store.of(places.playedBy(panel), panel.id(), LocalDate.now(clock));
    }

    /** The newest published things that the screen may play. */
    @Transactional(readOnly = true)
    public List<Choice> choices(Panel panel) {
        return titles.newest(places.playedBy(panel), OFFERED).stream()
                .map(one -> new Choice(one.indexNumber(), one.title(), one.publishedOn()))
                .toList();
    }

    /** An empty list means done and in the journal. */
    @Transactional
    public List<FieldProblem> pin(Panel panel, Wish wish, SignedIn who) {
        List<FieldProblem> problems = new ArrayList<>();
        boolean playable = titles.organOf(wish.indexNumber())
                .filter(places.playedBy(panel)::contains)
                .isPresent();
        if (!playable) {
            problems.add(FieldProblem.of("item", "screen.problem.item"));
        }
        LocalDate first = wish.firstDay();
        LocalDate last = wish.lastDay();
        if (first == null || last == null || last.isBefore(first) || last.isBefore(LocalDate.now(clock))) {
            problems.add(FieldProblem.of("lastDay", "screen.problem.days"));
        }
        Hours hours = wish.hours();
        if (hours != null && !hours.closes().isAfter(hours.opens())) {
            problems.add(FieldProblem.of("closes", "screen.problem.hours"));
        }
        Integer seconds = wish.seconds();
        if (seconds != null && (seconds < 5 || seconds > 120)) {
            problems.add(FieldProblem.of("seconds", "screen.problem.seconds"));
        }
        if (wish.position() < 1 || wish.position() > 99) {
            problems.add(FieldProblem.of("position", "screen.problem.position"));
        }
        if (problems.isEmpty()) {
            Long only = wish.everywhere() ? null : panel.id();
            store.add(panel.organ(), wish, only, clock.instant(), who.person().name());
            journal.record(
                    panels.actor(who, panel.organ()), "screen.pin", Panels.object(panel.id()), wish.indexNumber());
        }
        return problems;
    }

    /** No longer in front. Only what was put there for the screen's own organ. */
    @Transactional
    public void unpin(Panel panel, long id, SignedIn who) {
        Optional<Pin> pin = of(panel).stream()
                .filter(one -> one.id() == id && one.organ().equals(panel.organ()))
                .findFirst();
        pin.ifPresent(one -> {
            store.end(id, clock.instant());
            journal.record(
                    panels.actor(who, panel.organ()), "screen.unpin", Panels.object(panel.id()), one.indexNumber());
        });
    }
}
