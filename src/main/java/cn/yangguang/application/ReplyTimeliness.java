package cn.yangguang.application;

import cn.yangguang.deadline.ClockReading;
import cn.yangguang.deadline.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many cases of a year were replied to in time (条例 2019 Art. 33), told by number alone. */
@Service
public class ReplyTimeliness {

    private static final int MOST = 100_000;

    /**
     * Cases received in a year.
     *
     * @param inTime replied to by their last day
     * @param late replied to later, or still without a reply after it
     */
    public record Timely(long inTime, long late) {}

    private final CaseQueries queries;
    private final StepStore steps;
    private final CaseClocks clocks;
    private final Clock clock;

    ReplyTimeliness(CaseQueries queries, StepStore steps, CaseClocks clocks, Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Timely of(String organ, int year) {
        List<Registered> found = queries.find(new CaseFilter(Set.of(organ), false, null, year, ""), MOST);
        Map<Long, List<Step>> all = steps.of(found.stream().map(Registered::id).toList());
        List<Case> cases = found.stream()
                .map(registered -> Case.of(registered, all.getOrDefault(registered.id(), List.of())))
                .toList();
        long inTime = cases.stream()
                .filter(one -> clocks.read(one).standing() == Standing.REPLIED_IN_TIME)
                .count();
        return new Timely(inTime, cases.stream().filter(this::late).count());
    }

    private boolean late(Case one) {
        ClockReading reading = clocks.read(one);
        LocalDate due = reading.due();
        return reading.standing() == Standing.REPLIED_LATE
                || one.stage().open() && due != null && LocalDate.now(clock).isAfter(due);
    }
}
