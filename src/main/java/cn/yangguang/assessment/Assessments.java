package cn.yangguang.assessment;

import cn.yangguang.assessment.Assessment.Content;
import cn.yangguang.assessment.Assessment.Step;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessments: drafted by an inspector, begun, told and made final by a signatory. An empty list of problems means done. */
@Service
public class Assessments {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TABLE = 10_000;
    private static final int MOST_DAYS = 60;

    private final AssessmentStore store;
    private final ScoreStore scores;
    private final Scorecards scorecards;
    private final WorkingCalendar calendar;
    private final Journal journal;
    private final Clock clock;

    Assessments(
            AssessmentStore store,
            ScoreStore scores,
            Scorecards scorecards,
            WorkingCalendar calendar,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.scores = scores;
        this.scorecards = scorecards;
        this.calendar = calendar;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of a draft: its id, or what is wrong. */
    public sealed interface Drafted {
        record Done(long id) implements Drafted {}

        record Refused(List<FieldProblem> problems) implements Drafted {}
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Working days for appeals that are proposed today. */
    public int appealDays() {
        return AssessmentTerm.APPEAL.on(today());
    }

    public List<ScoringTable> tables(int year) {
        return ScoringTable.of(year);
    }

    @Transactional(readOnly = true)
    public Optional<Assessment> find(long id) {
        return store.find(id);
    }

    /** Those that one of these organs does, or is assessed by; the newest year first. */
    @Transactional(readOnly = true)
    public List<Assessment> of(Collection<String> organs) {
        return store.of(organs);
    }

    /** The scores of all organs, the best first. */
    @Transactional(readOnly = true)
    public List<Scorecard> cards(Assessment assessment) {
        return scorecards.of(assessment);
    }

    /** The last day for appeals; empty before the provisional result was told. */
    public Optional<LocalDate> appealUntil(Assessment assessment) {
        return assessment
                .toldOn()
                .map(on -> calendar.due(on, assessment.content().appealDays()).due());
    }

    @Transactional
    public Drafted draft(String organ, Content content, SignedIn who) {
        List<FieldProblem> problems =
                new ArrayList<>(AssessmentAction.CHANGE.refusals(AssessmentStage.DRAFT, who.person(), organ));
        problems.addAll(problems(content));
        if (!problems.isEmpty()) {
            return new Drafted.Refused(problems);
        }
        Optional<Long> made = store.insert(organ, content, who.person().name());
        if (made.isEmpty()) {
            return new Drafted.Refused(List.of(FieldProblem.of("title", "assessment.problem.twice")));
        }
        journal.record(who.as(Duty.INSPECTOR, organ), "assessment.draft", object(made.get()), content.title());
        return new Drafted.Done(made.get());
    }

    @Transactional
    public List<FieldProblem> change(long id, Content content, SignedIn who) {
        Assessment one = store.lock(id).orElseThrow();
        List<FieldProblem> problems = refusals(AssessmentAction.CHANGE, one, who);
        problems.addAll(problems(content));
        if (problems.isEmpty()) {
            store.update(id, content, who.person().name());
            journal.record(who.as(Duty.INSPECTOR, one.organ()), "assessment.change", object(id), content.title());
        }
        return problems;
    }

    @Transactional
    public List<FieldProblem> begin(long id, SignedIn who) {
        Assessment one = store.lock(id).orElseThrow();
        List<FieldProblem> problems = refusals(AssessmentAction.BEGIN, one, who);
        if (problems.isEmpty()) {
            step(one, Step.BEGIN, who);
            journal.record(who.as(Duty.SIGNATORY, one.organ()), "assessment.begin", object(id), "");
        }
        return problems;
    }

    /** Tells the provisional result to the organs: from now on computed points are those of today. */
    @Transactional
    public List<FieldProblem> announce(long id, SignedIn who) {
        Assessment one = store.lock(id).orElseThrow();
        List<FieldProblem> problems = refusals(AssessmentAction.ANNOUNCE, one, who);
        List<String> missing = scorecards.of(one).stream()
                .filter(Scorecard::missing)
                .map(Scorecard::organ)
                .toList();
        if (!missing.isEmpty()) {
            problems.add(FieldProblem.of("", "assessment.problem.missing", missing.size()));
        }
        if (problems.isEmpty()) {
            scorecards.computed(one).forEach(score -> scores.add(id, score, clock.instant()));
            step(one, Step.ANNOUNCE, who);
            journal.record(who.as(Duty.SIGNATORY, one.organ()), "assessment.announce", object(id), "");
        }
        return problems;
    }

    @Transactional
    public List<FieldProblem> finish(long id, SignedIn who) {
        Assessment one = store.lock(id).orElseThrow();
        List<FieldProblem> problems = refusals(AssessmentAction.FINISH, one, who);
        appealUntil(one)
                .filter(last -> !today().isAfter(last))
                .ifPresent(last -> problems.add(FieldProblem.of("", "assessment.problem.early", last)));
        if (scores.appeals(List.of(id)).stream().anyMatch(appeal -> appeal.decision() == null)) {
            problems.add(FieldProblem.of("", "assessment.problem.undecided"));
        }
        if (problems.isEmpty()) {
            step(one, Step.FINISH, who);
            journal.record(who.as(Duty.SIGNATORY, one.organ()), "assessment.finish", object(id), "");
        }
        return problems;
    }

    private void step(Assessment one, Step step, SignedIn who) {
        store.step(one.id(), step, who.person().id(), who.person().name(), clock.instant());
    }

    private static List<FieldProblem> refusals(AssessmentAction action, Assessment one, SignedIn who) {
        return new ArrayList<>(action.refusals(one.stage(), who.person(), one.organ()));
    }

    static String object(long id) {
        return "assessment/" + id;
    }

    private static List<FieldProblem> problems(Content content) {
        List<FieldProblem> problems = new ArrayList<>();
        if (content.title().isBlank() || content.title().length() > LONGEST_TITLE) {
            problems.add(FieldProblem.of("title", "assessment.problem.title", LONGEST_TITLE));
        }
        if (content.appealDays() < 1 || content.appealDays() > MOST_DAYS) {
            problems.add(FieldProblem.of("appealDays", "assessment.problem.days", MOST_DAYS));
        }
        if (content.assessed().isEmpty()) {
            problems.add(FieldProblem.of("assessed", "assessment.problem.nobody"));
        }
        if (content.table().length() > LONGEST_TABLE) {
            problems.add(FieldProblem.of("items", "assessment.problem.long", LONGEST_TABLE));
        } else {
            problems.addAll(ScoringItem.problems(content.table()));
        }
        return problems;
    }
}
