package cn.yangguang.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a yearly report tells of supervision (条例 Art. 50: 工作考核、社会评议和责任追究结果). Counted from the steps. */
@Service
public class InspectionFigures {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /**
     * The figures of an organ that inspects, of a year.
     *
     * @param planned occurrences of plans whose last day lies in the year
     * @param concluded inspections whose checks were concluded in the year, by kind
     * @param items looked at in these
     * @param findings of these, by aspect
     * @param orders signed in the year
     * @param closed closed in the year
     * @param accounted measures decided in the year
     */
    public record Year(
            long planned,
            Map<Kind, Long> concluded,
            long items,
            Map<Aspect, Long> findings,
            long orders,
            long closed,
            Map<Measure, Long> accounted) {

        public Year {
            concluded = Map.copyOf(concluded);
            findings = Map.copyOf(findings);
            accounted = Map.copyOf(accounted);
        }
    }

    private final ProceedingStore store;
    private final Knowing knowing;
    private final PlanStore plans;

    InspectionFigures(ProceedingStore store, Knowing knowing, PlanStore plans) {
        this.store = store;
        this.knowing = knowing;
        this.plans = plans;
    }

    @Transactional(readOnly = true)
    public Year of(String organ, int year) {
        List<Course> held = store.courses(store.inspections(Set.of(organ))).stream()
                .filter(course ->
                        steps(List.of(course), Action.CONCLUDE, year).findAny().isPresent())
                .toList();
        List<Checked> checked = held.stream().map(knowing::checked).toList();
        List<Course> orders = store.courses(store.orders(Set.of(organ), Set.of()));
        return new Year(
                plans.of(Set.of(organ)).stream()
                        .flatMap(plan -> plan.occurrences(LocalDate.of(year, 12, 31)).stream())
                        .filter(one -> one.to().getYear() == year)
                        .count(),
                count(held.stream().map(course -> Kind.valueOf(course.begun().get(Detail.KIND)))),
                checked.stream().mapToLong(one -> one.items().size()).sum(),
                count(checked.stream()
                        .flatMap(one -> one.findings().stream())
                        .map(one -> one.question().aspect())),
                steps(orders, Action.ORDER, year).count(),
                steps(orders, Action.CLOSE, year).count(),
                count(steps(orders, Action.DECIDE, year)
                        .map(step -> Measure.valueOf(step.particulars().get(Detail.MEASURE)))));
    }

    private static Stream<Step> steps(List<Course> courses, Action action, int year) {
        return courses.stream()
                .flatMap(course -> course.steps().stream())
                .filter(step -> step.action() == action && year(step.at()) == year);
    }

    private static int year(Instant at) {
        return at.atZone(SHANGHAI).getYear();
    }

    private static <K> Map<K, Long> count(Stream<K> of) {
        return of.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
