package cn.yangguang.appraisal;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What can be done with a questionnaire: while it is where, by which duty of its organ. The whole table. */
public enum QuestionnaireAction {
    CHANGE(Set.of(QuestionnaireStage.DRAFT), Duty.HANDLER, false),
    /** Four eyes: whoever wrote it last does not open it. */
    OPEN(Set.of(QuestionnaireStage.DRAFT), Duty.SIGNATORY, true),
    CLOSE(
            Set.of(QuestionnaireStage.ANNOUNCED, QuestionnaireStage.RUNNING, QuestionnaireStage.AFTERWARDS),
            Duty.SIGNATORY,
            false),
    PRINT(
            Set.of(QuestionnaireStage.ANNOUNCED, QuestionnaireStage.RUNNING, QuestionnaireStage.AFTERWARDS),
            Duty.HANDLER,
            false),
    KEY_IN(Set.of(QuestionnaireStage.RUNNING, QuestionnaireStage.AFTERWARDS), Duty.HANDLER, false);

    private final Set<QuestionnaireStage> stages;
    private final Duty duty;
    private final boolean another;

    QuestionnaireAction(Set<QuestionnaireStage> stages, Duty duty, boolean another) {
        this.stages = stages;
        this.duty = duty;
        this.another = another;
    }

    public Duty duty() {
        return duty;
    }

    /** Why this person may not do it on this day; empty when they may. */
    public List<FieldProblem> refusals(Questionnaire questionnaire, Person person, LocalDate on) {
        if (!person.holds(duty, questionnaire.organ())) {
            return List.of(FieldProblem.of("", "appraisal.problem.duty", duty.title()));
        }
        QuestionnaireStage stage = questionnaire.stage(on);
        if (!stages.contains(stage)) {
            return List.of(FieldProblem.of("", "appraisal.problem.stage", stage.title()));
        }
        return another && Long.valueOf(person.id()).equals(questionnaire.writtenBy())
                ? List.of(FieldProblem.of("", "appraisal.problem.another"))
                : List.of();
    }
}
