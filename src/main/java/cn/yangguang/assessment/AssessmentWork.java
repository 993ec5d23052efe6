package cn.yangguang.assessment;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of 考核 waits for a person. */
@Service
public class AssessmentWork {

    /** @param what of {@code BEGIN}, {@code SCORE}, {@code DECIDE}, {@code LOOK} */
    public record Waiting(Assessment assessment, String what) {}

    private final AssessmentStore store;
    private final ScoreStore scores;
    private final Assessments assessments;

    AssessmentWork(AssessmentStore store, ScoreStore scores, Assessments assessments) {
        this.store = store;
        this.scores = scores;
        this.assessments = assessments;
    }

    @Transactional(readOnly = true)
    public List<Waiting> of(Person person) {
        Set<String> own = person.organsOf(Set.of(Duty.INSPECTOR, Duty.SIGNATORY, Duty.HANDLER, Duty.VILLAGE_REPORTER));
        List<Waiting> waiting = new ArrayList<>();
        for (Assessment one : store.of(own)) {
            boolean inspects = person.holds(Duty.INSPECTOR, one.organ());
            boolean appeals = one.content().assessed().stream()
                    .anyMatch(organ -> AssessmentAction.APPEAL
                            .refusals(one.stage(), person, organ)
                            .isEmpty());
            if (one.stage() == AssessmentStage.DRAFT && person.holds(Duty.SIGNATORY, one.organ())) {
                waiting.add(new Waiting(one, "BEGIN"));
            } else if (one.stage() == AssessmentStage.SCORING && inspects) {
                waiting.add(new Waiting(one, "SCORE"));
            } else if (one.stage() == AssessmentStage.PROVISIONAL && inspects && undecided(one)) {
                waiting.add(new Waiting(one, "DECIDE"));
            } else if (appeals && open(one)) {
                waiting.add(new Waiting(one, "LOOK"));
            }
        }
        return waiting;
    }

    private boolean undecided(Assessment one) {
        return scores.appeals(List.of(one.id())).stream().anyMatch(appeal -> appeal.decision() == null);
    }

    private boolean open(Assessment one) {
        return assessments
                .appealUntil(one)
                .filter(last -> !assessments.today().isAfter(last))
                .isPresent();
    }
}
