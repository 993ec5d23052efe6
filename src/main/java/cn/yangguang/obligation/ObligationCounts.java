package cn.yangguang.obligation;

import cn.yangguang.oversight.Counts;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.FigureSource;
import cn.yangguang.oversight.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 应公开事项 of units in figures: obligations whose last day lies in the period. */
@Component
class ObligationCounts implements FigureSource {

    private static final Figure OWED = new Figure("obligation.owed", false);
    private static final Figure MET = new Figure("obligation.met", false);
    private static final Figure LATE = new Figure("obligation.late", false);
    private static final Figure HALF = new Figure("obligation.half", true);
    private static final Figure OVERDUE = new Figure("obligation.overdue", true);

    private final Obligations obligations;

    ObligationCounts(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    public List<Figure> figures() {
        return List.of(OWED, MET, LATE, HALF, OVERDUE);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        var counts = new Counts();
        obligations.of(organs, period.from(), period.to(), on).stream()
                .collect(Collectors.groupingBy(Obligation::organ))
                .forEach((organ, owed) -> add(counts, Standing.of(organ, owed)));
        return counts.all();
    }

    private static void add(Counts counts, Standing standing) {
        counts.add(standing.organ(), OWED, standing.due())
                .add(standing.organ(), MET, standing.inTime())
                .add(standing.organ(), LATE, standing.late())
                .add(standing.organ(), HALF, standing.half())
                .add(standing.organ(), OVERDUE, standing.openLate());
    }
}
