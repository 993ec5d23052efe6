package cn.yangguang.screen;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The screens of organs and villages: who sees and keeps them, and their addresses. */
@Service
public class Panels {

    /** Who keeps the screens of an organ and of what is below it. */
    private static final List<Duty> KEEPERS = List.of(Duty.HANDLER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER);

    private final PanelStore store;
    private final Organs organs;
    private final PanelAddresses addresses;
    private final Journal journal;
    private final Clock clock;

    Panels(PanelStore store, Organs organs, PanelAddresses addresses, Journal journal, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is said of a screen when it is entered or changed. */
    public record Wish(String name, String place, Lie lie, Hours hours, int seconds, boolean above) {

        private List<FieldProblem> problems() {
            List<FieldProblem> problems = new ArrayList<>();
            if (name.isBlank() || name.length() > 40) {
                problems.add(FieldProblem.of("name", "screen.problem.name"));
            }
            if (place.isBlank() || place.length() > 120) {
                problems.add(FieldProblem.of("place", "screen.problem.place"));
            }
            if (!hours.closes().isAfter(hours.opens())) {
                problems.add(FieldProblem.of("closes", "screen.problem.hours"));
            }
            if (seconds < 5 || seconds > 120) {
                problems.add(FieldProblem.of("seconds", "screen.problem.seconds"));
            }
            return problems;
        }
    }

    /** Keys of the organs whose screens the person sees: where a duty of content is held, and below. */
    public Set<String> seenBy(Person person) {
        return withBelow(OfficeReach.organsOf(person));
    }

    /** Keys of the organs whose screens the person keeps. */
    public Set<String> keptBy(Person person) {
        return withBelow(person.organsOf(Set.copyOf(KEEPERS)));
    }

    private Set<String> withBelow(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> Stream.concat(
                        Stream.of(key), organs.activeBelow(key).stream().map(Organ::key)))
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public List<Panel> of(Set<String> keys) {
        return store.of(keys);
    }

    @Transactional(readOnly = true)
    public Optional<Panel> find(long id) {
        return store.find(id);
    }

    /** The screen in use that has this token. */
    @Transactional(readOnly = true)
    public Optional<Panel> withToken(String token) {
        return addresses.mark(token).flatMap(store::marked).filter(Panel::used);
    }

    /** Path of the page that the screen shows. */
    @Transactional(readOnly = true)
    public String address(long id) {
        return "/screen/" + addresses.token(store.mark(id), store.sealed(id));
    }

    @Transactional(readOnly = true)
    public SilenceRule rule() {
        return store.rule(LocalDate.now(clock));
    }

    /** A screen more; it gets its address. An empty list means done and in the journal. */
    @Transactional
    public List<FieldProblem> register(String organ, Wish wish, SignedIn who) {
        List<FieldProblem> problems = new ArrayList<>(wish.problems());
        if (!keptBy(who.person()).contains(organ)) {
            problems.add(FieldProblem.of("organ", "screen.problem.organ"));
        } else if (named(organ, wish.name()).isPresent()) {
            problems.add(FieldProblem.of("name", "screen.problem.known", wish.name()));
        }
        if (problems.isEmpty()) {
            PanelAddresses.Fresh fresh = addresses.fresh();
            long id = store.add(organ, wish, fresh.mark(), fresh.sealed(), clock.instant());
            journal.record(actor(who, organ), "screen.register", object(id), wish.name());
        }
        return problems;
    }

    @Transactional
    public List<FieldProblem> change(Panel panel, Wish wish, SignedIn who) {
        List<FieldProblem> problems = new ArrayList<>(wish.problems());
        if (named(panel.organ(), wish.name())
                .filter(other -> other.id() != panel.id())
                .isPresent()) {
            problems.add(FieldProblem.of("name", "screen.problem.known", wish.name()));
        }
        if (problems.isEmpty()) {
            store.change(panel.id(), wish);
            journal.record(
                    actor(who, panel.organ()),
                    "screen.change",
                    object(panel.id()),
                    wish.name() + " " + wish.lie() + " " + wish.hours() + " " + wish.seconds());
        }
        return problems;
    }

    /** A new address; whoever still has the old one is shown nothing any more. */
    @Transactional
    public void readdress(Panel panel, SignedIn who) {
        PanelAddresses.Fresh fresh = addresses.fresh();
        store.readdress(panel.id(), fresh.mark(), fresh.sealed());
        journal.record(actor(who, panel.organ()), "screen.readdress", object(panel.id()), panel.name());
    }

    /** The screen is used no longer. */
    @Transactional
    public void retire(Panel panel, SignedIn who) {
        store.retire(panel.id(), clock.instant());
        journal.record(actor(who, panel.organ()), "screen.retire", object(panel.id()), panel.name());
    }

    private Optional<Panel> named(String organ, String name) {
        return store.of(List.of(organ)).stream()
                .filter(panel -> panel.name().equals(name))
                .findFirst();
    }

    static String object(long panel) {
        return "screen/" + panel;
    }

    /** The person in the duty by which the organ's screens are kept, for the organ itself or the nearest above where it is held. */
    Actor actor(SignedIn who, String organ) {
        String nearest = organs.pathOf(organ).stream()
                .map(Organ::key)
                .filter(above -> KEEPERS.stream().anyMatch(duty -> who.person().holds(duty, above)))
                .reduce((higher, lower) -> lower)
                .orElseThrow();
        Duty duty = KEEPERS.stream()
                .filter(one -> who.person().holds(one, nearest))
                .findFirst()
                .orElseThrow();
        return who.as(duty, nearest);
    }
}
