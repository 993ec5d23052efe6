package cn.yangguang.directive;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.enclosure.Taken;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.receipt.Receipts;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module: begins orders, acts on them, tells what may be done. Every act is one transaction: lock the row, fold the
 * steps, ask the table, append the step, write the journal. Who may not see an order finds none.
 */
@Service
public class Directives {

    private final DirectiveStore store;
    private final DirectiveCarrying carrying;
    private final Organs organs;
    private final Receipts receipts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Directives(
            DirectiveStore store,
            DirectiveCarrying carrying,
            Organs organs,
            Receipts receipts,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.carrying = carrying;
        this.organs = organs;
        this.receipts = receipts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A new order of the organ. A form that was taken in before answers with what it made. */
    @Transactional
    public Outcome draft(
            String organ,
            Particulars<Detail> given,
            List<Taken.Kept> files,
            String once,
            Person person,
            String origin) {
        Optional<Long> before = store.ofForm(once);
        if (before.isPresent()) {
            return new Outcome.Done(before.get(), Stage.DRAFTED);
        }
        var wanted = new Registered(
                0, organ, given.list(Detail.ADDRESSEES).stream().distinct().toList(), LocalDate.now(clock));
        Directive unborn = Directive.of(wanted, List.of());
        return switch (Rules.ask(Action.DRAFT, situation(unborn, null, given, person))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed ->
                carrying.act(
                        allowed,
                        Directive.of(store.insert(wanted, once), List.of()),
                        null,
                        given,
                        files,
                        person,
                        origin);
        };
    }

    /**
     * Any later act of the table.
     *
     * @param addressee key of the addressee it concerns; null for the order itself
     */
    @Transactional
    public Outcome act(
            long id,
            @Nullable String addressee,
            Action action,
            Particulars<Detail> given,
            List<Taken.Kept> files,
            Person person,
            String origin) {
        Optional<Directive> found = store.lock(id).map(store::fold).filter(one -> visible(person, one, addressee));
        if (found.isEmpty()) {
            return Outcome.Refused.of("UNKNOWN");
        }
        return switch (Rules.ask(action, situation(found.get(), addressee, given, person))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed ->
                carrying.act(allowed, found.get(), addressee, given, files, person, origin);
        };
    }

    /** Every action the table knows at the stage, of the order or of one addressee, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Directive subject, @Nullable String addressee, Person person) {
        Stage stage = subject.stage(addressee);
        Situation situation = situation(subject, addressee, null, person);
        return Arrays.stream(Action.values())
                .filter(action -> stage != null && action.ofAddressee() == (addressee != null))
                .flatMap(action -> Rules.find(action, stage).stream())
                .filter(rule -> !situation.at(rule.side()).isEmpty())
                .map(rule -> new Offer(
                        rule.action(),
                        rule.asks(),
                        rule.files(),
                        Rules.ask(rule.action(), situation) instanceof Rules.Verdict.Refused(var reasons)
                                ? reasons
                                : List.of()))
                .toList();
    }

    /** The order if the person sees anything of it; which addressees' parts, {@link DirectiveReach} says. */
    @Transactional(readOnly = true)
    public Optional<Directive> find(long id, Person person) {
        return store.find(id).map(store::fold).filter(one -> DirectiveReach.any(person, one));
    }

    /** The signed letter; empty for a draft. */
    @Transactional(readOnly = true)
    public Optional<byte[]> letter(Directive subject) {
        return store.letterOf(subject.registered().id());
    }

    /** The signed receipt of an addressee's step; empty when it has none, or when the person does not see the step. */
    @Transactional(readOnly = true)
    public Optional<byte[]> receipt(Directive subject, int seq, Person person) {
        return subject.steps().stream()
                .filter(step -> step.seq() == seq && step.addressee() != null)
                .filter(step -> DirectiveReach.sees(person, subject, String.valueOf(step.addressee())))
                .findFirst()
                .flatMap(step -> receipts.find(subject(subject.registered().id(), seq)));
    }

    /** Whether such a step is confirmed by a receipt. */
    public static boolean confirmed(Action action) {
        return DirectiveCarrying.CONFIRMED.contains(action);
    }

    static String subject(long id, int seq) {
        return "directive:" + id + "/" + seq;
    }

    /** Files of the steps the person sees. */
    @Transactional(readOnly = true)
    public List<Enclosed> enclosed(Directive subject, Person person) {
        Set<Integer> seen = subject.steps().stream()
                .filter(step -> step.addressee() == null || DirectiveReach.sees(person, subject, step.addressee()))
                .map(Step::seq)
                .collect(Collectors.toSet());
        return store.enclosed(subject.registered().id()).stream()
                .filter(one -> seen.contains(one.seq()))
                .toList();
    }

    /** How an addressee's last day was found; empty for a draft. */
    public Optional<DayCount> due(Directive subject, String addressee) {
        return subject.issue().map(step -> Term.answer(subject, addressee, calendar));
    }

    /** Active organs an order of this one can go to, those on top first. */
    public List<Organ> below(String organ) {
        return organs.activeBelow(organ);
    }

    /** The 机关代字 proposed to the signatory. */
    @Transactional(readOnly = true)
    public String mark(String organ) {
        return carrying.mark(organ);
    }

    /** Whether the stages beside the steps are what the steps say. */
    @Transactional(readOnly = true)
    public boolean replays(long id) {
        return store.find(id)
                .map(store::fold)
                .filter(one -> one.stage() != null)
                .map(one -> {
                    Map<String, Stage> stored = store.stages(id);
                    return stored.remove("") == one.stage() && stored.equals(one.at());
                })
                .orElse(false);
    }

    /** What the form of a new order asks for. */
    public static List<Asked> asked() {
        return Rules.find(Action.DRAFT, null).orElseThrow().asks();
    }

    /** The article behind every act. */
    public static String article() {
        return Rules.ARTICLE;
    }

    private static boolean visible(Person person, Directive subject, @Nullable String addressee) {
        return addressee == null
                ? DirectiveReach.any(person, subject)
                : subject.registered().addressees().contains(addressee)
                        && DirectiveReach.sees(person, subject, addressee);
    }

    private Situation situation(
            Directive subject, @Nullable String addressee, @Nullable Particulars<Detail> given, Person person) {
        String organ = subject.registered().organ();
        return new Situation(
                subject,
                addressee,
                LocalDate.now(clock),
                person.id(),
                Map.of(
                        Side.ISSUER,
                        duties(person, organ),
                        Side.ADDRESSEE,
                        addressee == null ? Set.of() : duties(person, addressee)),
                organs.activeBelow(organ).stream().map(Organ::key).collect(Collectors.toSet()),
                addressee == null
                        ? null
                        : due(subject, addressee).map(DayCount::due).orElse(null),
                given);
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
