package cn.yangguang.application;

import cn.yangguang.deadline.ClockReading;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module: receives applications, acts on cases, and tells what may be done. Every act is one transaction: lock
 * the row, fold the steps, ask the table, seal the letters, append the step, write the copies and the journal.
 */
@Service
public class Applications {

    private final ApplicationStore store;
    private final StepStore steps;
    private final Situations situations;
    private final Carrying carrying;
    private final CaseCopies copies;
    private final CaseClocks clocks;
    private final Clock clock;

    Applications(
            ApplicationStore store,
            StepStore steps,
            Situations situations,
            Carrying carrying,
            CaseCopies copies,
            CaseClocks clocks,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.situations = situations;
        this.carrying = carrying;
        this.copies = copies;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Takes an application in. Whoever hands one in on the public form needs no duty; a clerk who enters one must be 经办人 of the
     * organ.
     *
     * @param clerk null when the applicant handed it in online
     */
    @Transactional
    public Receipt receive(Intake intake, @Nullable Person clerk, String origin) {
        List<IntakeProblem> problems = new ArrayList<>(IntakeChecks.of(intake, clerk == null, LocalDate.now(clock)));
        if (clerk != null && !clerk.holds(Duty.HANDLER, intake.organ())) {
            problems.add(new IntakeProblem("organ", "DUTY_MISSING"));
        }
        return problems.isEmpty() ? carrying.receive(intake, clerk, origin) : new Receipt.Refused(problems);
    }

    /** Any act of the table but the receipt and those the program does itself. */
    @Transactional
    public ActOutcome act(long id, Action action, Particulars particulars, Person person, String origin) {
        return act(id, action, particulars, List.of(), person, origin);
    }

    /** The same with files that belong to the act; they are kept only when it is done. */
    @Transactional
    public ActOutcome act(
            long id,
            Action action,
            Particulars particulars,
            List<Intake.NewPaper> papers,
            Person person,
            String origin) {
        Optional<String> unfit = PaperChecks.of(papers);
        if (unfit.isPresent()) {
            return new ActOutcome.Refused(List.of(Refusal.of(unfit.get())));
        }
        Optional<Case> found = store.lock(id).map(this::fold);
        if (found.isEmpty()) {
            return new ActOutcome.Refused(List.of(Refusal.of("UNKNOWN_CASE")));
        }
        Case other = other(action, particulars, found.get());
        Situation situation =
                situations.doing(found.get(), action, particulars, person).beside(other);
        return switch (Handling.ask(action, situation)) {
            case Verdict.Refused(var reasons) -> new ActOutcome.Refused(reasons);
            case Verdict.Allowed allowed -> carrying.act(allowed, situation, papers, person, origin);
        };
    }

    /** Every action the table knows at the case's stage, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Case subject, Person person) {
        return Handling.RULES.stream()
                .filter(rule ->
                        rule.from().contains(subject.stage()) && !rule.duties().isEmpty() && rule.known(subject.law()))
                .map(rule -> offer(rule, subject, person))
                .toList();
    }

    private Offer offer(Rule rule, Case subject, Person person) {
        String article = rule.article(subject.law());
        return switch (Handling.ask(rule.action(), situations.asking(subject, rule, person))) {
            case Verdict.Allowed allowed -> new Offer(rule.action(), article, rule.asks(), List.of());
            case Verdict.Refused(var reasons) -> new Offer(rule.action(), article, rule.asks(), reasons);
        };
    }

    @Transactional(readOnly = true)
    public Optional<Case> find(long id) {
        return store.find(id).map(this::fold);
    }

    @Transactional(readOnly = true)
    public Optional<Case> find(String number) {
        return store.find(number).map(this::fold);
    }

    /** The periods of a case and their day-by-day ledger, as of today. */
    public ClockReading clock(Case subject) {
        return clocks.read(subject);
    }

    /** Other cases of the same applicant at the organ, the newest first: the clerk sees them side by side and decides. */
    @Transactional(readOnly = true)
    public List<Case> ofSameApplicant(Case subject) {
        Registered mine = subject.registered();
        return store.ofApplicant(mine.organ(), mine.applicant()).stream()
                .filter(other -> other.id() != mine.id())
                .map(this::fold)
                .toList();
    }

    /** Which application of the same applicant in its calendar month it is at the organ, from 1 (国办函〔2020〕109号). */
    @Transactional(readOnly = true)
    public int kthOfMonth(Case subject) {
        Registered mine = subject.registered();
        YearMonth month = YearMonth.from(mine.receivedOn());
        Comparator<Registered> order =
                Comparator.comparing(Registered::receivedOn).thenComparing(Registered::id);
        return (int) store.ofApplicant(mine.organ(), mine.applicant()).stream()
                .filter(other -> YearMonth.from(other.receivedOn()).equals(month) && order.compare(other, mine) <= 0)
                .count();
    }

    /** Whether everything stored besides the steps is what the steps say. */
    @Transactional(readOnly = true)
    public boolean replays(long id) {
        return store.find(id).map(this::fold).filter(copies::agree).isPresent();
    }

    private @Nullable Case other(Action action, Particulars particulars, Case subject) {
        if (action != Action.MERGE) {
            return null;
        }
        return store.find(particulars.get(Detail.INTO))
                .filter(other -> other.id() != subject.registered().id())
                .flatMap(other -> store.lock(other.id()))
                .map(this::fold)
                .orElse(null);
    }

    private Case fold(Registered registered) {
        return Case.of(registered, steps.of(registered.id()));
    }
}
