package cn.yangguang.assessment;

import static cn.yangguang.assessment.AssessmentStage.DRAFT;
import static cn.yangguang.assessment.AssessmentStage.PROVISIONAL;
import static cn.yangguang.assessment.AssessmentStage.SCORING;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.page.FieldProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be done with an assessment: while it is where, by which duties of the organ that assesses ({@link #APPEAL}: of the organ
 * assessed). The whole table; what else must hold is in {@link Assessments}.
 */
public enum AssessmentAction {
    CHANGE(DRAFT, Set.of(Duty.INSPECTOR)),
    BEGIN(DRAFT, Set.of(Duty.SIGNATORY)),
    SCORE(SCORING, Set.of(Duty.INSPECTOR)),
    /** Every judged item must have its score; figures are kept as they are now. */
    ANNOUNCE(SCORING, Set.of(Duty.SIGNATORY)),
    /** Within the period, once for an item. */
    APPEAL(PROVISIONAL, Set.of(Duty.HANDLER, Duty.VILLAGE_REPORTER)),
    DECIDE(PROVISIONAL, Set.of(Duty.INSPECTOR)),
    /** The period of appeal must be over and every appeal decided. */
    FINISH(PROVISIONAL, Set.of(Duty.SIGNATORY));

    private final AssessmentStage stage;
    private final Set<Duty> duties;

    AssessmentAction(AssessmentStage stage, Set<Duty> duties) {
        this.stage = stage;
        this.duties = duties;
    }

    /** The duty in which this person acts, for the journal. */
    Duty duty(Person person, String organ) {
        return duties.stream()
                .filter(duty -> person.holds(duty, organ))
                .findFirst()
                .orElseThrow();
    }

    /** @param organ that assesses; for {@link #APPEAL} the one assessed */
    public List<FieldProblem> refusals(AssessmentStage now, Person person, String organ) {
        if (duties.stream().noneMatch(duty -> person.holds(duty, organ))) {
            return List.of(FieldProblem.of(
                    "",
                    "assessment.problem.duty",
                    duties.stream().sorted().map(Duty::title).collect(Collectors.joining("、"))));
        }
        return now == stage ? List.of() : List.of(FieldProblem.of("", "assessment.problem.stage", now.title()));
    }
}
