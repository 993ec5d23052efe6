package cn.yangguang.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 定期评估审查: what an organ withheld is looked at again every year, and published when the reason is gone (条例 Art. 18). */
@Service
public class Reassessments {

    private final CaseQueries queries;
    private final StepStore steps;

    Reassessments(CaseQueries queries, StepStore steps) {
        this.queries = queries;
        this.steps = steps;
    }

    /** @param due the day by which it is to be looked at again */
    public record Withheld(Case subject, LocalDate due) {}

    /** Every answered case of these organs that withheld something, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Withheld> of(Set<String> organs) {
        List<Registered> found = queries.withholding(organs);
        Map<Long, List<Step>> all = steps.of(found.stream().map(Registered::id).toList());
        return found.stream()
                .map(registered -> Case.of(registered, all.getOrDefault(registered.id(), List.of())))
                .flatMap(Reassessments::withheld)
                .sorted(Comparator.comparing(Withheld::due))
                .toList();
    }

    private static Stream<Withheld> withheld(Case subject) {
        return Reminding.reassessmentOn(subject).map(day -> new Withheld(subject, day)).stream();
    }
}
