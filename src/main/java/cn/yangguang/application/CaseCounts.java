package cn.yangguang.application;

import cn.yangguang.law.OutcomeFamily;
import cn.yangguang.oversight.Counts;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.FigureSource;
import cn.yangguang.oversight.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 依申请公开 of units in figures: cases received in the period, as their steps stood on the day. */
@Component
class CaseCounts implements FigureSource {

    private static final int MOST = 100_000;
    private static final Figure RECEIVED = new Figure("application.received", false);
    private static final Figure ANSWERED = new Figure("application.answered", false);
    private static final Figure OPEN = new Figure("application.open", false);
    private static final Figure LATE = new Figure("application.late", true);

    private final CaseQueries queries;
    private final StepStore steps;
    private final CaseClocks clocks;
    private final Clock clock;

    CaseCounts(CaseQueries queries, StepStore steps, CaseClocks clocks, Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(RECEIVED, ANSWERED, OPEN, LATE));
        Stream.of(OutcomeFamily.values()).map(CaseCounts::of).forEach(figures::add);
        return figures;
    }

    private static Figure of(OutcomeFamily family) {
        return new Figure("application." + family.name().toLowerCase(Locale.ROOT), false);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        List<Registered> found = queries.find(new CaseFilter(organs, false, null, null, ""), MOST).stream()
                .filter(one ->
                        period.holds(one.receivedOn()) && !one.receivedOn().isAfter(on))
                .toList();
        Map<Long, List<Step>> all = steps.of(found.stream().map(Registered::id).toList());
        var counts = new Counts();
        found.forEach(one ->
                then(one, all.getOrDefault(one.id(), List.of()), on).ifPresent(subject -> add(counts, subject, on)));
        return counts.all();
    }

    private Optional<Case> then(Registered registered, List<Step> taken, LocalDate on) {
        List<Step> known = taken.stream()
                .filter(step -> !LocalDate.ofInstant(step.at(), clock.getZone()).isAfter(on))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Case.of(registered, known));
    }

    private void add(Counts counts, Case subject, LocalDate on) {
        String organ = subject.registered().organ();
        boolean open = subject.stage().open();
        LocalDate due = open ? clocks.read(subject).due() : null;
        counts.add(organ, RECEIVED, true)
                .add(organ, ANSWERED, !open)
                .add(organ, OPEN, open)
                .add(organ, LATE, due != null && on.isAfter(due));
        if (!open) {
            subject.items().stream()
                    .map(Item::outcome)
                    .flatMap(Stream::ofNullable)
                    .forEach(outcome -> counts.add(organ, of(outcome.family()), true));
        }
    }
}
