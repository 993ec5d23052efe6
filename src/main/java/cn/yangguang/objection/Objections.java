package cn.yangguang.objection;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.steps.Particulars;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module. Every act is one transaction: lock the row, fold the steps, ask the table, append the step, write the
 * journal. The township's 经办人 and 签发人 see an objection; the village sees the order it got and nothing else.
 */
@Service
public class Objections {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ObjectionStore store;
    private final Organs organs;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    Objections(ObjectionStore store, Organs organs, People people, Journal journal, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** An objection to be received. */
    public record Wanted(String village, Channel channel, Objector objector, Particulars<Detail> given, String once) {}

    /** Whether somebody at the township would see it: one that nobody sees must not be taken. */
    public boolean taken(Organ village) {
        String above = village.parent();
        return village.level() == OrganLevel.VILLAGE
                && above != null
                && !people.holding(Duty.HANDLER, above).isEmpty();
    }

    /**
     * Receives an objection. A form that was taken in before answers with what it made.
     *
     * @param person null when the villager sends it
     */
    @Transactional
    public Outcome receive(Wanted wanted, @Nullable Person person, String origin) {
        Optional<Registered> before = store.ofForm(wanted.once());
        if (before.isPresent()) {
            return new Outcome.Done(before.get().number(), store.code(before.get()), Stage.RECEIVED);
        }
        Optional<Organ> village = organs.find(wanted.village()).filter(one -> one.level() == OrganLevel.VILLAGE);
        String township = village.map(Organ::parent).orElse(null);
        if (township == null) {
            return refused("UNKNOWN");
        }
        LocalDate on = wanted.given().date(Detail.ON).orElse(LocalDate.now(clock));
        var unborn = new Registered(
                0,
                "",
                wanted.village(),
                township,
                wanted.channel(),
                on,
                wanted.objector().anonymous());
        Situation situation = situation(Objection.of(unborn, List.of()), person, wanted.given());
        return switch (Rules.ask(Action.RECEIVE, situation)) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed -> {
                String number = "%s-yy-%d-%04d".formatted(township, on.getYear(), store.next(township, on.getYear()));
                String code = code();
                Registered registered = store.insert(
                        new Registered(0, number, wanted.village(), township, wanted.channel(), on, unborn.anonymous()),
                        wanted.objector(),
                        code,
                        wanted.once(),
                        clock.instant());
                append(allowed, Objection.of(registered, List.of()), wanted.given(), person, origin);
                yield new Outcome.Done(number, code, Stage.RECEIVED);
            }
        };
    }

    /** Any later act of the table. */
    @Transactional
    public Outcome act(String number, Action action, Particulars<Detail> given, Person person, String origin) {
        Optional<Objection> found = store.find(number, true)
                .filter(one -> !Hand.of(person, one.township(), one.village()).isEmpty())
                .map(this::fold);
        if (found.isEmpty() || action == Action.RECEIVE) {
            return refused("UNKNOWN");
        }
        return switch (Rules.ask(action, situation(found.get(), person, given))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed -> {
                append(allowed, found.get(), given, person, origin);
                yield new Outcome.Done(number, "", allowed.to());
            }
        };
    }

    /** Every action the table knows at the stage and this person's side could do, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Objection subject, Person person) {
        Situation situation = situation(subject, person, null);
        boolean township = handles(person, subject.registered());
        return Arrays.stream(Action.values())
                .flatMap(action -> Rules.find(action, subject.stage()).stream())
                .filter(rule -> township != (rule.hand() == Hand.VILLAGE)
                        || situation.hands().contains(rule.hand()))
                .map(rule -> new Offer(
                        rule.action(),
                        Rules.LAW,
                        rule.asks(),
                        Rules.ask(rule.action(), situation) instanceof Rules.Verdict.Refused refused
                                ? refused.reasons()
                                : List.of()))
                .toList();
    }

    /** The whole objection for the township; for the village only once it was ordered something, and then only the order. */
    @Transactional(readOnly = true)
    public Optional<Objection> find(String number, Person person) {
        return store.find(number, false)
                .map(this::fold)
                .filter(one -> handles(person, one.registered())
                        || one.order().isPresent()
                                && Hand.of(
                                                person,
                                                one.registered().township(),
                                                one.registered().village())
                                        .contains(Hand.VILLAGE));
    }

    /** Whether the person sees the objection itself, not only the order. */
    public static boolean handles(Person person, Registered registered) {
        return person.holds(Duty.HANDLER, registered.township()) || person.holds(Duty.SIGNATORY, registered.township());
    }

    /** Who objected. The look stands in the journal; empty unless the person handles it. */
    @Transactional
    public Optional<Objector> look(String number, Person person, String origin) {
        return store.find(number, false).filter(one -> handles(person, one)).map(one -> {
            Duty duty = person.holds(Duty.HANDLER, one.township()) ? Duty.HANDLER : Duty.SIGNATORY;
            journal.record(person.as(duty, one.township(), origin), "objection.look", "objection:" + number, "");
            return store.objector(one);
        });
    }

    /** For whoever has number and query code; compared in constant time. */
    @Transactional(readOnly = true)
    public Optional<Objection> progress(String number, String code) {
        return store.find(number, false)
                .filter(one -> MessageDigest.isEqual(
                        store.code(one).getBytes(StandardCharsets.UTF_8),
                        code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)))
                .map(this::fold);
    }

    /** Index numbers of what the village published under the ordered item since the order. */
    @Transactional(readOnly = true)
    public List<String> met(Objection subject) {
        return subject.order()
                .map(order -> store.publishedSince(
                        subject.registered().village(), order.particulars().get(Detail.ITEM), order.at()))
                .orElse(List.of());
    }

    /** Codes and titles of the items an order can name. */
    @Transactional(readOnly = true)
    public Map<String, String> items() {
        return store.items();
    }

    private Situation situation(Objection subject, @Nullable Person person, @Nullable Particulars<Detail> given) {
        Registered registered = subject.registered();
        return new Situation(
                subject,
                LocalDate.now(clock),
                person == null ? 0 : person.id(),
                person == null ? Set.of() : Hand.of(person, registered.township(), registered.village()),
                store.items().keySet(),
                subject.order().isEmpty() || !met(subject).isEmpty(),
                given);
    }

    private void append(
            Rules.Verdict.Allowed allowed,
            Objection subject,
            Particulars<Detail> given,
            @Nullable Person person,
            String origin) {
        Rules.Rule rule = allowed.rule();
        Registered registered = subject.registered();
        store.append(
                registered,
                new Step(
                        subject.seen() + 1,
                        rule.action(),
                        subject.stage(),
                        allowed.to(),
                        person == null ? null : person.id(),
                        person == null ? "" : person.name(),
                        person == null ? null : rule.hand(),
                        clock.instant(),
                        given.date(Detail.ON).orElse(LocalDate.now(clock)),
                        given));
        // Of a villager not even the address is kept.
        Actor actor = person == null
                ? new Actor(null, "村民", null, registered.township(), Channel.WEB.title())
                : person.as(duty(rule.hand()), registered.township(), origin);
        journal.record(actor, "objection." + rule.action().name(), "objection:" + registered.number(), "");
    }

    private static Duty duty(Hand hand) {
        return switch (hand) {
            case HANDLER -> Duty.HANDLER;
            case SIGNATORY -> Duty.SIGNATORY;
            case VILLAGE -> Duty.VILLAGE_REPORTER;
        };
    }

    private Objection fold(Registered registered) {
        return Objection.of(registered, store.steps(List.of(registered.id())).getOrDefault(registered.id(), List.of()));
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static Outcome refused(String code) {
        return new Outcome.Refused(List.of(Refusal.of(code)));
    }
}
