package cn.yangguang.inspection;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of inspections waits for a person. */
@Service
public class InspectionWork {

    /**
     * Counts of what waits.
     *
     * @param plansLate planned inspections past their day
     * @param plansDue planned inspections whose period has begun and that are not concluded, not late
     * @param recheck answered orders to be looked at again
     * @param sign orders to be signed and accountability to be decided
     * @param answer orders to be answered, late ones among them
     * @param answerLate of these, those past their day
     */
    public record Today(long plansLate, long plansDue, long recheck, long sign, long answer, long answerLate) {

        public boolean nothing() {
            return plansLate + plansDue + recheck + sign + answer == 0;
        }

        public boolean inspecting() {
            return plansLate + plansDue > 0;
        }

        public boolean ordered() {
            return recheck + sign + answer > 0;
        }
    }

    private static final Set<Duty> ANSWERING = Set.of(Duty.HANDLER, Duty.VILLAGE_REPORTER);

    private final Plans plans;
    private final Inspections inspections;
    private final Clock clock;

    InspectionWork(Plans plans, Inspections inspections, Clock clock) {
        this.plans = plans;
        this.inspections = inspections;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Today of(Person person) {
        LocalDate today = LocalDate.now(clock);
        Set<String> inspects = person.organsOf(Set.of(Duty.INSPECTOR));
        Set<String> answers = person.organsOf(ANSWERING);
        List<Plans.Standing> open = plans.standings(inspects, today).stream()
                .filter(one -> !one.done())
                .toList();
        List<Course> orders = inspections.orders(person);
        List<Course> mine = at(orders, Stage.ORDERED).stream()
                .filter(order ->
                        answers.contains(String.valueOf(order.proceeding().inspected())))
                .toList();
        return new Today(
                open.stream().filter(one -> one.late(today)).count(),
                open.stream().filter(one -> !one.late(today)).count(),
                at(orders, Stage.ANSWERED).stream()
                        .filter(order -> inspects.contains(order.proceeding().organ()))
                        .count(),
                signing(orders, person),
                mine.size(),
                mine.stream()
                        .filter(order ->
                                order.due().filter(day -> day.isBefore(today)).isPresent())
                        .count());
    }

    private static long signing(List<Course> orders, Person person) {
        return orders.stream()
                .filter(order -> order.stage() == Stage.DRAFTED || order.stage() == Stage.ACCOUNTING)
                .filter(order -> person.holds(Duty.SIGNATORY, order.proceeding().organ()))
                .count();
    }

    private static List<Course> at(List<Course> orders, Stage stage) {
        return orders.stream().filter(order -> order.stage() == stage).toList();
    }
}
