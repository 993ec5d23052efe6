package cn.yangguang.directive;

import cn.yangguang.oversight.Counts;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.FigureSource;
import cn.yangguang.oversight.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Orders to units in figures: those signed in the period, as their steps stood on the day. */
@Component
class DirectiveCounts implements FigureSource {

    private static final Figure RECEIVED = new Figure("directive.received", false);
    private static final Figure SETTLED = new Figure("directive.settled", false);
    private static final Figure LATE = new Figure("directive.late", true);

    private final DirectiveWork work;

    DirectiveCounts(DirectiveWork work) {
        this.work = work;
    }

    @Override
    public List<Figure> figures() {
        return List.of(RECEIVED, SETTLED, LATE);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        var counts = new Counts();
        work.parts(Set.of(), organs, on)
                .filter(part ->
                        organs.contains(part.addressee()) && part.directive().stage() == Stage.ISSUED)
                .filter(part -> part.directive()
                        .issue()
                        .filter(step -> period.holds(step.day()))
                        .isPresent())
                .forEach(part -> counts.add(part.addressee(), RECEIVED, true)
                        .add(part.addressee(), SETTLED, part.stage() == Stage.SETTLED)
                        .add(part.addressee(), LATE, overdue(part, on)));
        return counts.all();
    }

    /** What waits for the issuer's word is not the addressee's fault. */
    private static boolean overdue(Part part, LocalDate on) {
        return part.stage() != null && !part.stage().judging() && part.late(on);
    }
}
