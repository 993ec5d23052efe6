package cn.yangguang.yearbook;

import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.Finding;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearpaper.Book;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a report from the draft to an edition that stands, and back for a correction. */
@Component
class Approving {

    private final YearbookStore store;
    private final EditionStore editions;
    private final AnnualReports narratives;
    private final Journal journal;
    private final Clock clock;

    Approving(YearbookStore store, EditionStore editions, AnnualReports narratives, Journal journal, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.narratives = narratives;
        this.journal = journal;
        this.clock = clock;
    }

    /** The reasons against it; empty when it may be done. */
    List<FieldProblem> ask(Action action, Draft draft, Hand hand, @Nullable String reason) {
        return Rules.ask(action, situation(draft, hand, reason));
    }

    /** Does it, in the transaction of the caller, who holds the lock of the report. */
    List<FieldProblem> act(Action action, Draft draft, String reason, Hand hand) {
        List<FieldProblem> refusals = ask(action, draft, hand, reason);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Rules.Rule rule = Rules.find(action, draft.stage()).orElseThrow();
        String organ = draft.organ().key();
        var actor = hand.as(rule.duties().stream().sorted().toList(), organ);
        var step = new Step(
                draft.steps().size() + 1,
                action,
                rule.from(),
                rule.to(),
                hand.id(),
                actor.name(),
                clock.instant(),
                rule.asksReason() ? reason.strip() : "");
        editions.append(organ, draft.year(), step);
        if (action == Action.APPROVE) {
            approve(draft, step);
        }
        journal.record(actor, "yearbook." + action.name(), "yearbook/" + organ + "/" + draft.year(), step.reason());
        return List.of();
    }

    private void approve(Draft draft, Step step) {
        LocalDate today = LocalDate.ofInstant(step.at(), clock.getZone());
        int number = draft.editions().size() + 1;
        var revisions = new ArrayList<>(draft.book().revisions());
        String revision = number == 1 ? "" : correction(draft);
        if (number > 1) {
            revisions.add(new Book.Revision(number, today, revision));
        }
        editions.insert(new Edition(
                number,
                draft.book(today, revisions),
                narrative(draft, today),
                revision,
                submitter(draft),
                step.personName(),
                step.at()));
    }

    /** The chapters of text as they stand, so that they are kept with the figures. */
    private @Nullable AnnualReport narrative(Draft draft, LocalDate today) {
        return draft.form().era() == Era.A
                ? narratives
                        .report(draft.organ().key(), draft.year())
                        .map(report -> report.settled(today))
                        .orElse(null)
                : null;
    }

    private static String correction(Draft draft) {
        return last(draft, Action.CORRECT).reason();
    }

    private static String submitter(Draft draft) {
        return last(draft, Action.SUBMIT).personName();
    }

    private static Step last(Draft draft, Action action) {
        return draft.steps().stream()
                .filter(step -> step.action() == action)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private Situation situation(Draft draft, Hand hand, @Nullable String reason) {
        return new Situation(
                draft.stage(),
                draft.year() < Year.now(clock).getValue(),
                hand.id(),
                hand.duties(draft.organ().key()),
                drafters(draft),
                blocking(draft),
                reason);
    }

    /** Whoever wrote since the last approval, and whoever submitted last. */
    private Set<Long> drafters(Draft draft) {
        Instant since = draft.standing().map(Edition::approvedAt).orElse(Instant.EPOCH);
        var drafters = new HashSet<>(store.writers(draft.organ().key(), draft.year(), since));
        draft.steps().stream()
                .filter(step -> step.action() == Action.SUBMIT && step.at().isAfter(since))
                .map(Step::person)
                .filter(person -> person != null)
                .forEach(drafters::add);
        return drafters;
    }

    private int blocking(Draft draft) {
        long own = draft.findings().stream().filter(Found::blocks).count();
        long chapters = draft.form().era() == Era.A
                ? narratives.report(draft.organ().key(), draft.year()).stream()
                        .flatMap(report -> report.findings().stream())
                        .filter(Finding::blocks)
                        .count()
                : 0;
        return (int) (own + chapters);
    }
}
