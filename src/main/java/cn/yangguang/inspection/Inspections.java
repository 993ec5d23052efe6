package cn.yangguang.inspection;

import cn.yangguang.enclosure.Taken;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module: begins inspections and orders, acts on them, tells what may be done. Every act is one transaction: lock the
 * row, fold the steps, ask the table, append the step, write the journal. Who may not see something finds nothing.
 */
@Service
public class Inspections {

    private final ProceedingStore store;
    private final Knowing knowing;
    private final InspectionCarrying carrying;
    private final Scopes scopes;
    private final Clock clock;

    Inspections(ProceedingStore store, Knowing knowing, InspectionCarrying carrying, Scopes scopes, Clock clock) {
        this.store = store;
        this.knowing = knowing;
        this.carrying = carrying;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** A new inspection. A form that was taken in before answers with what it made. */
    @Transactional
    public Outcome create(String organ, Particulars<Detail> given, String once, Person person, String origin) {
        Optional<String> before = store.ofForm(once);
        if (before.isPresent()) {
            return new Outcome.Done(before.get(), Stage.PREPARED);
        }
        Course unborn = new Course(new Proceeding(0, "", organ, null, null, LocalDate.now(clock)), null, List.of());
        if (!scopes.reachable(organ).containsAll(given.list(Detail.ORGANS))) {
            return Outcome.Refused.of("OUT_OF_SCOPE");
        }
        Long plan = given.gives(Detail.PLAN) ? Long.valueOf(given.get(Detail.PLAN)) : null;
        if (plan != null && store.taken(plan, given.get(Detail.OCCURRENCE))) {
            return Outcome.Refused.of("OCCURRENCE_TAKEN", given.get(Detail.OCCURRENCE));
        }
        return switch (Rules.ask(Action.CREATE, knowing.situation(unborn, given, person))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed ->
                carrying.begin(
                        allowed,
                        new ProceedingStore.Beginning(
                                organ,
                                null,
                                null,
                                plan,
                                plan == null ? null : given.get(Detail.OCCURRENCE),
                                LocalDate.now(clock),
                                allowed.to(),
                                once),
                        given,
                        person,
                        origin);
        };
    }

    /** A new order to put findings of an inspection right. */
    @Transactional
    public Outcome draft(String inspection, Particulars<Detail> given, String once, Person person, String origin) {
        Optional<String> before = store.ofForm(once);
        if (before.isPresent()) {
            return new Outcome.Done(before.get(), Stage.DRAFTED);
        }
        Optional<Course> found = store.lock(inspection)
                .filter(one -> !one.isOrder() && scopes.sees(person, one.organ()))
                .map(store::course);
        if (found.isEmpty()) {
            return Outcome.Refused.of("UNKNOWN");
        }
        Proceeding of = found.get().proceeding();
        if (!scopes.reachable(of.organ()).contains(given.get(Detail.INSPECTED))) {
            return Outcome.Refused.of("OUT_OF_SCOPE");
        }
        LocalDate today = LocalDate.now(clock);
        Course unborn = new Course(
                new Proceeding(0, "", of.organ(), given.get(Detail.INSPECTED), of.id(), today), null, List.of());
        return switch (Rules.ask(Action.DRAFT, knowing.situation(unborn, given, person))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed ->
                carrying.begin(
                        allowed,
                        new ProceedingStore.Beginning(
                                of.organ(),
                                given.get(Detail.INSPECTED),
                                of.id(),
                                null,
                                null,
                                today,
                                allowed.to(),
                                once),
                        given,
                        person,
                        origin);
        };
    }

    /** Any later act of the table; the files are kept with it. */
    @Transactional
    public Outcome act(
            String number,
            Action action,
            Particulars<Detail> given,
            List<Taken.Kept> files,
            Person person,
            String origin) {
        return acted(number, action, given, files, List.of(), person, origin);
    }

    /** Answers to questions about one item of the inspection, with photographs. */
    @Transactional
    public Outcome check(
            String number, String item, List<Answer> answers, List<Taken.Kept> files, Person person, String origin) {
        boolean silent = answers.stream()
                .anyMatch(answer ->
                        answer.verdict() == Answer.Verdict.NO && answer.note().isBlank());
        return silent
                ? Outcome.Refused.of("NO_NEEDS_A_NOTE")
                : acted(number, Action.CHECK, Particulars.of(Detail.ITEM, item), files, answers, person, origin);
    }

    private Outcome acted(
            String number,
            Action action,
            Particulars<Detail> given,
            List<Taken.Kept> files,
            List<Answer> answers,
            Person person,
            String origin) {
        Optional<Course> found = store.lock(number).map(store::course).filter(course -> scopes.sees(person, course));
        if (found.isEmpty() || !fits(found.get(), action, given)) {
            return Outcome.Refused.of("UNKNOWN");
        }
        return switch (Rules.ask(action, knowing.situation(found.get(), given, person))) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed -> {
                carrying.answers(found.get(), answers);
                yield carrying.act(allowed, found.get(), given, files, person, origin);
            }
        };
    }

    /** What is added lies in the scope; what is checked is an item. */
    private boolean fits(Course course, Action action, Particulars<Detail> given) {
        return switch (action) {
            case ADD -> scopes.reachable(course.proceeding().organ()).contains(given.get(Detail.ABOUT_ORGAN));
            case CHECK ->
                knowing.checked(course).items().stream()
                        .anyMatch(item -> item.id().equals(given.get(Detail.ITEM)));
            default -> true;
        };
    }

    /** Every action the table knows at the stage but the checking itself, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Course subject, Person person) {
        return Arrays.stream(Action.values())
                .filter(action -> action != Action.CHECK && subject.stage() != null)
                .flatMap(action -> Rules.find(action, subject.stage()).stream())
                .map(rule -> new Offer(
                        rule.action(),
                        rule.article(),
                        rule.asks(),
                        rule.files(),
                        refusals(rule.action(), subject, null, person)))
                .toList();
    }

    /** Why an item may not be checked by the person; empty when it may. */
    @Transactional(readOnly = true)
    public List<Refusal> refusals(Course subject, Item item, Person person) {
        return refusals(Action.CHECK, subject, Particulars.of(Detail.ITEM, item.id()), person);
    }

    private List<Refusal> refusals(Action action, Course subject, @Nullable Particulars<Detail> given, Person person) {
        return Rules.ask(action, knowing.situation(subject, given, person))
                        instanceof Rules.Verdict.Refused(var reasons)
                ? reasons
                : List.of();
    }

    /** The inspection or order if this person may see it. */
    @Transactional(readOnly = true)
    public Optional<Course> find(String number, Person person) {
        return store.find(number).map(store::course).filter(course -> scopes.sees(person, course));
    }

    /** Whether the person may know who is held to account. */
    public boolean knowsPersons(Course course, Person person) {
        return scopes.sees(person, course.proceeding().organ());
    }

    /** Inspections of the organs for which the person inspects or signs; the newest first. */
    @Transactional(readOnly = true)
    public List<Course> inspections(Person person) {
        return store.courses(store.inspections(Scopes.inspecting(person)));
    }

    /** Orders the person may see; the newest first. */
    @Transactional(readOnly = true)
    public List<Course> orders(Person person) {
        return store.courses(store.orders(Scopes.inspecting(person), Scopes.inspected(person))).stream()
                .filter(course -> scopes.sees(person, course))
                .toList();
    }

    /** Whether the stage beside the steps is what the steps say. */
    @Transactional(readOnly = true)
    public boolean replays(String number) {
        return store.find(number)
                .map(one -> store.stage(one.id()) == store.course(one).stage())
                .orElse(false);
    }

    /** What the form of a new inspection asks for. */
    public static List<Asked> asked() {
        return Rules.find(Action.CREATE, null).orElseThrow().asks();
    }

    /** What the form of a new order asks for. */
    public static List<Asked> askedOfOrder() {
        return Rules.find(Action.DRAFT, null).orElseThrow().asks();
    }

    /** Keys of organs for which the person may begin an inspection. */
    public static Set<String> beginning(Person person) {
        return person.organsOf(Set.of(Duty.INSPECTOR));
    }
}
