package cn.yangguang.oversight;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Concerns;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many concerns a unit has as of the day, whatever the period; without those that only some persons may know. */
@Component
class ConcernCounts implements FigureSource {

    private static final Figure RED = new Figure("supervision.red", true);
    private static final Figure YELLOW = new Figure("supervision.yellow", false);

    private final Concerns concerns;

    ConcernCounts(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public List<Figure> figures() {
        return List.of(RED, YELLOW);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        var counts = new Counts();
        for (Concern concern : concerns.of(new Asking(organs, on, null))) {
            counts.add(concern.organ(), concern.grade() == Grade.RED ? RED : YELLOW, true);
        }
        return counts.all();
    }
}
