package cn.yangguang.directive;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders as lists: addressee by addressee with their days and lights, and what waits for a person. */
@Service
public class DirectiveWork {

    private static final Set<Duty> ANSWERING = Set.of(Duty.HANDLER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER);
    private static final Set<Duty> JUDGING = Set.of(Duty.HANDLER, Duty.INSPECTOR, Duty.SIGNATORY);

    /**
     * Counts of what waits.
     *
     * @param sign drafts to be signed
     * @param acknowledge orders to be acknowledged
     * @param answer orders to be answered
     * @param judge answers and requests for more time to be judged
     * @param late of all these, those past their day
     */
    public record Today(long sign, long acknowledge, long answer, long judge, long late) {
        public boolean nothing() {
            return sign + acknowledge + answer + judge == 0;
        }
    }

    private final DirectiveStore store;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DirectiveWork(DirectiveStore store, WorkingCalendar calendar, Clock clock) {
        this.store = store;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Every addressee the person sees, the newest order first; a draft once for each it will go to. */
    @Transactional(readOnly = true)
    public List<Part> parts(Person person) {
        return parts(DirectiveReach.giving(person), DirectiveReach.getting(person), LocalDate.now(clock))
                .filter(part -> DirectiveReach.sees(person, part.directive(), part.addressee()))
                .toList();
    }

    /** The addressees of one order that the person sees. */
    @Transactional(readOnly = true)
    public List<Part> parts(Directive directive, Person person) {
        List<Term> terms = store.terms();
        return directive.registered().addressees().stream()
                .filter(addressee -> DirectiveReach.sees(person, directive, addressee))
                .map(addressee -> part(directive, addressee, terms))
                .toList();
    }

    /** Parts of orders given by these or to these, as of the day. */
    Stream<Part> parts(Set<String> issuers, Set<String> addressees, LocalDate on) {
        List<Term> terms = store.terms();
        return store.fold(store.list(issuers, addressees)).stream()
                .map(directive -> directive.asOf(on))
                .filter(directive -> directive.stage() != null)
                .flatMap(directive -> directive.registered().addressees().stream()
                        .map(addressee -> part(directive, addressee, terms)));
    }

    /** The colour of the light as of today. */
    public Part.Light light(Part part) {
        LocalDate today = LocalDate.now(clock);
        return Part.light(part, today, soon(today));
    }

    /** The last of the next three working days. */
    LocalDate soon(LocalDate on) {
        return calendar.due(on, Part.SOON).due();
    }

    /** The first day on which a part counts as soon due, not before its signature. */
    LocalDate soonSince(Part part, LocalDate due) {
        LocalDate issued = part.directive().issue().map(Step::day).orElse(due);
        LocalDate since = due;
        while (since.isAfter(issued) && !soon(since.minusDays(1)).isBefore(due)) {
            since = since.minusDays(1);
        }
        return since;
    }

    @Transactional(readOnly = true)
    public Today of(Person person) {
        LocalDate today = LocalDate.now(clock);
        List<Part> parts = parts(person);
        List<Part> mine = parts.stream()
                .filter(part -> part.directive().stage() == Stage.ISSUED)
                .filter(part -> waits(part, person))
                .toList();
        return new Today(
                parts.stream()
                        .map(Part::directive)
                        .filter(one -> one.stage() == Stage.DRAFTED
                                && person.holds(Duty.SIGNATORY, one.registered().organ()))
                        .distinct()
                        .count(),
                count(mine, Stage.WAITING),
                count(mine, Stage.WORKING),
                count(mine, Stage.ANSWERED) + count(mine, Stage.EXTENDING),
                mine.stream().filter(part -> part.late(today)).count());
    }

    private static boolean waits(Part part, Person person) {
        boolean judging = part.stage() != null && part.stage().judging();
        String organ = judging ? part.directive().registered().organ() : part.addressee();
        return part.stage() != Stage.SETTLED
                && person.organsOf(judging ? JUDGING : ANSWERING).contains(organ);
    }

    private static long count(List<Part> parts, Stage stage) {
        return parts.stream().filter(part -> part.stage() == stage).count();
    }

    private Part part(Directive directive, String addressee, List<Term> terms) {
        Stage stage = directive.at().get(addressee);
        Step issue = directive.issue().orElse(null);
        if (issue == null || stage == null) {
            return new Part(directive, addressee, null, null, null);
        }
        Term term = Term.of(terms, directive.registered().organ(), issue.day());
        LocalDate due = Term.answer(directive, addressee, calendar).due();
        return new Part(directive, addressee, stage, next(directive, addressee, stage, term, due), due);
    }

    private @Nullable LocalDate next(Directive directive, String addressee, Stage stage, Term term, LocalDate due) {
        return switch (stage) {
            case WAITING ->
                calendar.due(directive.issue().orElseThrow().day(), term.acknowledge())
                        .due();
            case WORKING -> due;
            case EXTENDING, ANSWERED -> judgeBy(directive, addressee, stage, term);
            default -> null;
        };
    }

    /** A request for more time does not stop the clock of the answer, but the issuer has to say. */
    private LocalDate judgeBy(Directive directive, String addressee, Stage stage, Term term) {
        Action action = stage == Stage.ANSWERED ? Action.ANSWER : Action.REQUEST;
        return calendar.due(directive.last(action, addressee).orElseThrow().day(), term.judge())
                .due();
    }
}
