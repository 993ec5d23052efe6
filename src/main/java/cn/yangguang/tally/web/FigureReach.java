package cn.yangguang.tally.web;

import cn.yangguang.application.CaseReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.remedy.RemedyReach;
import cn.yangguang.tally.CountedRecord;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Whose figures a person sees in the office, and which of the records behind them. The figures: of the organs where one handles, supervises or counts, and of
 * those below. The records: numbers of cases for all of these, since a number names nobody; reviews, lawsuits and complaints only for whoever may see them.
 */
@Component
class FigureReach {

    private static final Set<Duty> COUNTING = Set.of(Duty.STATISTICIAN);

    private final CaseReach cases;
    private final Organs organs;

    FigureReach(CaseReach cases, Organs organs) {
        this.cases = cases;
        this.organs = organs;
    }

    /** Keys of the organs, one's own first. */
    List<String> organs(Person person) {
        Set<String> keys = new TreeSet<>(cases.all(person));
        for (String counted : person.organsOf(COUNTING)) {
            keys.add(counted);
            organs.activeBelow(counted).stream().map(Organ::key).forEach(keys::add);
        }
        return keys.stream()
                .filter(key -> organs.find(key).isPresent())
                .sorted(java.util.Comparator.comparing(key -> !key.equals(person.organ())))
                .toList();
    }

    /** Whether the records may be listed. */
    boolean lists(Person person, CountedRecord.Kind kind, String organ) {
        return kind != CountedRecord.Kind.REMEDY || RemedyReach.keepers(person).contains(organ);
    }

    /** Whether a case opens for the person. */
    boolean opens(Person person, String organ) {
        return cases.of(person, organ) != CaseReach.Sight.NOTHING;
    }
}
