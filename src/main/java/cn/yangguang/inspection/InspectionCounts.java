package cn.yangguang.inspection;

import cn.yangguang.oversight.Counts;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.FigureSource;
import cn.yangguang.oversight.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 督查 of units in figures: inspections they held in the period, orders to them, as the steps stood on the day. */
@Component
class InspectionCounts implements FigureSource {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Figure HELD = new Figure("inspection.held", false);
    private static final Figure ORDERED = new Figure("inspection.ordered", false);
    private static final Figure CORRECTED = new Figure("inspection.corrected", false);
    private static final Figure LATE = new Figure("inspection.late", true);

    private final ProceedingStore store;

    InspectionCounts(ProceedingStore store) {
        this.store = store;
    }

    @Override
    public List<Figure> figures() {
        return List.of(HELD, ORDERED, CORRECTED, LATE);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        var counts = new Counts();
        for (Course held : store.courses(store.inspections(organs))) {
            counts.add(held.proceeding().organ(), HELD, did(held, Action.CONCLUDE, period, on));
        }
        for (Course all : store.courses(store.orders(Set.of(), organs))) {
            Course order = InspectionConcerns.asOf(all, on);
            String inspected = order.proceeding().inspected();
            if (inspected != null) {
                counts.add(inspected, ORDERED, did(order, Action.ORDER, period, on))
                        .add(inspected, CORRECTED, did(order, Action.CLOSE, period, on))
                        .add(
                                inspected,
                                LATE,
                                order.stage() == Stage.ORDERED
                                        && order.due()
                                                .filter(due -> due.isBefore(on) && period.holds(due))
                                                .isPresent());
            }
        }
        return counts.all();
    }

    private static boolean did(Course course, Action action, Period period, LocalDate on) {
        return course.last(action)
                .map(step -> LocalDate.ofInstant(step.at(), SHANGHAI))
                .filter(day -> period.holds(day) && !day.isAfter(on))
                .isPresent();
    }
}
