package cn.yangguang.assessment;

import cn.yangguang.assessment.Score.Cause;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judged items get their points; organs appeal; an inspector decides. Scores are only added: the one before stays readable. */
@Service
public class Scoring {

    private static final int LONGEST = 500;

    private final AssessmentStore store;
    private final ScoreStore scores;
    private final Assessments assessments;
    private final Journal journal;
    private final Clock clock;

    Scoring(AssessmentStore store, ScoreStore scores, Assessments assessments, Journal journal, Clock clock) {
        this.store = store;
        this.scores = scores;
        this.assessments = assessments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A judgement as typed.
     *
     * @param evidence address or words
     */
    public record Judgement(String points, String reason, String evidence) {

        /** The points; empty when they are no number between 0 and the maximum. */
        Optional<BigDecimal> read(ScoringItem item) {
            return points.matches("\\d{1,3}(\\.\\d{1,2})?")
                    ? Optional.of(new BigDecimal(points)).filter(typed -> typed.compareTo(item.max()) <= 0)
                    : Optional.empty();
        }
    }

    @Transactional(readOnly = true)
    public List<Appeal> appeals(Assessment assessment) {
        return scores.appeals(List.of(assessment.id()));
    }

    /** Scores a judged item of an organ, again if need be. */
    @Transactional
    public List<FieldProblem> judge(long id, String organ, int n, Judgement given, SignedIn who) {
        Assessment one = store.lock(id).orElseThrow();
        List<FieldProblem> problems =
                new ArrayList<>(AssessmentAction.SCORE.refusals(one.stage(), who.person(), one.organ()));
        Optional<ScoringItem> item = item(one, organ, n).filter(ScoringItem::judged);
        if (item.isEmpty()) {
            return List.of(FieldProblem.of("", "assessment.problem.absent"));
        }
        problems.addAll(words(given, item.get()));
        if (problems.isEmpty()) {
            add(one, organ, item.get(), Cause.JUDGED, given, who);
            record(who, Duty.INSPECTOR, one.organ(), "assessment.score", one, detail(organ, n, given.points()));
        }
        return problems;
    }

    /** Once for an item, by the organ assessed, within the period. */
    @Transactional
    public List<FieldProblem> appeal(long id, String organ, int n, String reason, String evidence, SignedIn who) {
        Assessment one = store.lock(id).orElseThrow();
        List<FieldProblem> problems =
                new ArrayList<>(AssessmentAction.APPEAL.refusals(one.stage(), who.person(), organ));
        if (item(one, organ, n).isEmpty()) {
            problems.add(FieldProblem.of("", "assessment.problem.absent"));
        }
        assessments
                .appealUntil(one)
                .filter(last -> LocalDate.now(clock).isAfter(last))
                .ifPresent(last -> problems.add(FieldProblem.of("", "assessment.problem.over", last)));
        if (reason.isBlank() || reason.length() > LONGEST || evidence.length() > LONGEST) {
            problems.add(FieldProblem.of("reason-" + n, "assessment.problem.reason", LONGEST));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!scores.appeal(id, n, organ, reason, evidence, who.person().name(), clock.instant())) {
            return List.of(FieldProblem.of("", "assessment.problem.appealed"));
        }
        Duty duty = AssessmentAction.APPEAL.duty(who.person(), organ);
        record(who, duty, organ, "assessment.appeal", one, detail(organ, n, reason));
        return List.of();
    }

    /** @param given the new points when it is upheld; the reason in any case */
    @Transactional
    public List<FieldProblem> decide(long appeal, boolean upheld, Judgement given, SignedIn who) {
        Appeal made = scores.appeal(appeal).orElseThrow();
        Assessment one = store.lock(made.round()).orElseThrow();
        List<FieldProblem> problems =
                new ArrayList<>(AssessmentAction.DECIDE.refusals(one.stage(), who.person(), one.organ()));
        ScoringItem item = one.item(made.item()).orElseThrow();
        problems.addAll(words(upheld ? given : new Judgement("0", given.reason(), given.evidence()), item));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!scores.decide(appeal, upheld, given.reason(), who.person().name(), clock.instant())) {
            return List.of(FieldProblem.of("", "assessment.problem.decided"));
        }
        if (upheld) {
            add(one, made.organ(), item, Cause.APPEAL, given, who);
        }
        String detail = detail(made.organ(), made.item(), upheld ? "采纳，改为" + given.points() : "不采纳");
        record(who, Duty.INSPECTOR, one.organ(), "assessment.decide", one, detail);
        return List.of();
    }

    private void add(Assessment one, String organ, ScoringItem item, Cause cause, Judgement given, SignedIn who) {
        var score = new Score(
                item.n(),
                organ,
                cause,
                null,
                given.read(item).orElseThrow(),
                given.reason(),
                given.evidence(),
                who.person().name(),
                null);
        scores.add(one.id(), score, clock.instant());
    }

    private static Optional<ScoringItem> item(Assessment one, String organ, int n) {
        return one.content().assessed().contains(organ) ? one.item(n) : Optional.empty();
    }

    private static List<FieldProblem> words(Judgement given, ScoringItem item) {
        List<FieldProblem> problems = new ArrayList<>();
        if (given.read(item).isEmpty()) {
            problems.add(FieldProblem.of("points-" + item.n(), "assessment.problem.points", item.max()));
        }
        if (given.reason().isBlank()
                || given.reason().length() > LONGEST
                || given.evidence().length() > LONGEST) {
            problems.add(FieldProblem.of("reason-" + item.n(), "assessment.problem.reason", LONGEST));
        }
        return problems;
    }

    private void record(SignedIn who, Duty duty, String at, String act, Assessment one, String detail) {
        journal.record(who.as(duty, at), act, Assessments.object(one.id()), detail);
    }

    private static String detail(String organ, int item, String words) {
        return organ + " 第" + item + "项：" + words;
    }
}
