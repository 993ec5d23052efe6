package cn.yangguang.appraisal;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What of 社会评议 waits for a person. */
@Service
public class AppraisalWork {

    /**
     * What waits.
     *
     * @param comments to look at
     * @param toOpen questionnaires that the person may open
     */
    public record Today(int comments, List<Questionnaire> toOpen) {
        public Today {
            toOpen = List.copyOf(toOpen);
        }

        public boolean nothing() {
            return comments == 0 && toOpen.isEmpty();
        }
    }

    private final OpinionLooks looks;
    private final Questionnaires questionnaires;

    AppraisalWork(OpinionLooks looks, Questionnaires questionnaires) {
        this.looks = looks;
        this.questionnaires = questionnaires;
    }

    public Today of(Person person) {
        return new Today(
                looks.waiting(person).size(),
                questionnaires.of(person.organsOf(Set.of(Duty.SIGNATORY))).stream()
                        .filter(one -> QuestionnaireAction.OPEN
                                .refusals(one, person, questionnaires.today())
                                .isEmpty())
                        .toList());
    }
}
