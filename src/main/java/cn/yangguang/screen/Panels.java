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
import cn.yangguang.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
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

    private static final int TOKEN_BYTES = 24;

    private final PanelStore store;
    private final Organs organs;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Panels(PanelStore store, Organs organs, Vault vault, Journal journal, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.vault = vault;
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
        return token.matches("[A-Za-z0-9_-]{32}")
                ? store.marked(vault.mark("screen-address", token)).filter(Panel::used)
                : Optional.empty();
    }

    /** Path of the page that the screen shows. */
    @Transactional(readOnly = true)
    public String address(long id) {
        return "/screen/" + vault.openText(context(store.mark(id)), store.sealed(id));
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
            Fresh fresh = fresh();
            long id = store.add(organ, wish, fresh.mark(), fresh.sealed(), clock.instant());
            journal.record(actor(who, organ), "screen.register", object(id), wish.name());
        }
        return problems;
    }

    @Transactional
    public List<FieldProblem> change(Panel panel, Wish wish, SignedIn who) {
        List<FieldProblem> problems = new ArrayList<>(wish.problems());
        if (named(panel.organ(), wish.name()).filter(other -> other.id() != panel.id()).isPresent()) {
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
        Fresh fresh = fresh();
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

    private record Fresh(String mark, @SuppressWarnings("ArrayRecordComponent") byte[] sealed) {}

    private Fresh fresh() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String mark = vault.mark("screen-address", token);
        return new Fresh(mark, vault.sealText(context(mark), token));
    }

    private static String context(String mark) {
        return "screen-address/" + mark;
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
