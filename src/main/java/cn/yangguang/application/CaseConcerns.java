package cn.yangguang.application;

import cn.yangguang.deadline.ClockReading;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cases to which the reply is late (条例 Art. 33), by number alone. A day gone by is judged by the steps there were. */
@Component
class CaseConcerns implements ConcernSource {

    private static final int MOST = 100_000;

    private final CaseQueries queries;
    private final StepStore steps;
    private final CaseClocks clocks;
    private final Clock clock;

    CaseConcerns(CaseQueries queries, StepStore steps, CaseClocks clocks, Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        boolean now = !asking.on().isBefore(LocalDate.now(clock));
        List<Registered> found = queries
                .find(
                        now
                                ? CaseFilter.openAt(asking.organs())
                                : new CaseFilter(asking.organs(), false, null, null, ""),
                        MOST)
                .stream()
                .filter(registered -> !registered.receivedOn().isAfter(asking.on()))
                .toList();
        Map<Long, List<Step>> all = steps.of(found.stream().map(Registered::id).toList());
        return found.stream()
                .map(registered -> late(registered, all.getOrDefault(registered.id(), List.of()), asking.on()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Concern> late(Registered registered, List<Step> taken, LocalDate on) {
        List<Step> then = taken.stream()
                .filter(step -> !LocalDate.ofInstant(step.at(), clock.getZone()).isAfter(on))
                .toList();
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Case subject = Case.of(registered, then);
        ClockReading reading = clocks.read(subject);
        LocalDate due = reading.due();
        return subject.stage().open() && due != null && on.isAfter(due)
                ? Optional.of(new Concern(
                        "DA-LATE",
                        Grade.RED,
                        registered.organ(),
                        "case/" + registered.number(),
                        due.plusDays(1),
                        List.of(registered.number(), due.toString()),
                        "/office/applications/" + registered.number()))
                : Optional.empty();
    }
}
