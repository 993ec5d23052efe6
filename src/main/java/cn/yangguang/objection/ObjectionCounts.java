package cn.yangguang.objection;

import cn.yangguang.oversight.Counts;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.FigureSource;
import cn.yangguang.oversight.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 村务异议 in figures: received in the period, of the township that investigates; open orders, of the village. As they stand now. */
@Component
class ObjectionCounts implements FigureSource {

    private static final Figure RECEIVED = new Figure("objection.received", false);
    private static final Figure WAITING = new Figure("objection.waiting", false);
    private static final Figure LATE = new Figure("objection.late", true);
    private static final Figure ORDER_OPEN = new Figure("objection.order-open", true);

    private final ObjectionWork work;

    ObjectionCounts(ObjectionWork work) {
        this.work = work;
    }

    @Override
    public List<Figure> figures() {
        return List.of(RECEIVED, WAITING, LATE, ORDER_OPEN);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        var counts = new Counts();
        for (ObjectionWork.Line line : work.lines(organs, organs)) {
            Registered of = line.objection().registered();
            Stage stage = line.objection().stage();
            if (!period.holds(of.receivedOn()) || of.receivedOn().isAfter(on)) {
                continue;
            }
            boolean waits = stage != null && stage.unanswered();
            counts.add(of.township(), RECEIVED, true)
                    .add(of.township(), WAITING, waits)
                    .add(of.township(), LATE, waits && line.late(on))
                    .add(of.village(), ORDER_OPEN, line.orderOpen());
        }
        return counts.all();
    }
}
