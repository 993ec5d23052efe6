package cn.yangguang.inspection;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督查计划: what is planned, and what of it has fallen due. Nothing has to be pressed for that. */
@Service
public class Plans {

    private static final int LONGEST = 200;
    private static final int MOST_ITEMS = 500;
    private static final int MOST_GRACE = 60;

    /**
     * An occurrence as it stands on a day.
     *
     * @param number of the inspection made for it, or null
     * @param stage of that inspection, or null
     */
    public record Standing(
            Plan.Occurrence occurrence,
            @Nullable String number,
            @Nullable Stage stage) {

        public boolean done() {
            return stage == Stage.CONCLUDED || stage == Stage.REPORTED;
        }

        public boolean late(LocalDate on) {
            return !done() && on.isAfter(occurrence.due());
        }
    }

    private final PlanStore store;
    private final CheckStore checks;
    private final Scopes scopes;
    private final Journal journal;
    private final Clock clock;

    Plans(PlanStore store, CheckStore checks, Scopes scopes, Journal journal, Clock clock) {
        this.store = store;
        this.checks = checks;
        this.scopes = scopes;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new plan; an empty list means done and in the journal. */
    @Transactional
    public List<FieldProblem> add(Plan plan, Person person, String origin) {
        List<FieldProblem> problems = problems(plan, person);
        if (problems.isEmpty()) {
            long id = store.add(plan, clock.instant());
            journal.record(
                    person.as(Duty.INSPECTOR, plan.organ(), origin),
                    "inspection.plan",
                    "inspection-plan:" + id,
                    plan.title());
        }
        return problems;
    }

    /** The plan ends with the period in which today is. */
    @Transactional
    public boolean end(long id, Person person, String origin) {
        Optional<Plan> plan = store.find(id).filter(one -> person.holds(Duty.INSPECTOR, one.organ()));
        plan.ifPresent(one -> {
            LocalDate today = LocalDate.now(clock);
            store.end(id, today.isBefore(one.from()) ? one.from() : today);
            journal.record(
                    person.as(Duty.INSPECTOR, one.organ(), origin),
                    "inspection.plan-end",
                    "inspection-plan:" + id,
                    one.title());
        });
        return plan.isPresent();
    }

    /** 机关代字 of the organ's orders from now on; false when the person may not, or it is none. */
    @Transactional
    public boolean setMark(String organ, String mark, Person person, String origin) {
        if (!person.holds(Duty.INSPECTOR, organ) || !DocumentNumber.isMark(mark)) {
            return false;
        }
        checks.mark(organ, mark);
        journal.record(person.as(Duty.INSPECTOR, organ, origin), "inspection.mark", "organ/" + organ, mark);
        return true;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(long id, Person person) {
        return store.find(id).filter(plan -> scopes.sees(person, plan.organ()));
    }

    /** The plans of the organs for which the person inspects or signs. */
    @Transactional(readOnly = true)
    public List<Plan> of(Person person) {
        return store.of(Scopes.inspecting(person));
    }

    /** What has begun by the day, of these organs; the newest first. */
    @Transactional(readOnly = true)
    public List<Standing> standings(Set<String> organs, LocalDate on) {
        Map<String, PlanStore.Made> made = store.made(organs).stream()
                .collect(
                        Collectors.toMap(one -> one.plan() + "|" + one.occurrence(), Function.identity(), (a, b) -> b));
        return store.of(organs).stream()
                .flatMap(plan -> plan.occurrences(on).stream())
                .map(one -> {
                    PlanStore.Made inspection = made.get(one.plan().id() + "|" + one.label());
                    return new Standing(
                            one,
                            inspection == null ? null : inspection.number(),
                            inspection == null ? null : inspection.stage());
                })
                .sorted(Comparator.comparing((Standing one) -> one.occurrence().from())
                        .reversed())
                .toList();
    }

    private List<FieldProblem> problems(Plan plan, Person person) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!person.holds(Duty.INSPECTOR, plan.organ())) {
            problems.add(FieldProblem.of("organ", "inspection.plan.problem.duty"));
        }
        words(plan.title(), "title", problems);
        words(plan.who(), "who", problems);
        if (plan.organs().isEmpty() || !scopes.reachable(plan.organ()).containsAll(plan.organs())) {
            problems.add(FieldProblem.of("organs", "inspection.plan.problem.organs"));
        }
        if (plan.size() < 1 || plan.size() > MOST_ITEMS) {
            problems.add(FieldProblem.of("size", "inspection.plan.problem.size", MOST_ITEMS));
        }
        if (plan.graceDays() < 0 || plan.graceDays() > MOST_GRACE) {
            problems.add(FieldProblem.of("graceDays", "inspection.plan.problem.grace", MOST_GRACE));
        }
        LocalDate until = plan.until();
        if (plan.from().equals(LocalDate.MAX)) {
            problems.add(FieldProblem.of("from", "inspection.plan.problem.from"));
        }
        if (until != null && until.isBefore(plan.from()) || until == null && plan.rhythm() == Rhythm.ONCE) {
            problems.add(FieldProblem.of("until", "inspection.plan.problem.until"));
        }
        return List.copyOf(problems);
    }

    private static void words(String text, String field, List<FieldProblem> problems) {
        if (text.isBlank() || text.length() > LONGEST) {
            problems.add(FieldProblem.of(field, "inspection.plan.problem.words", LONGEST));
        }
    }
}
