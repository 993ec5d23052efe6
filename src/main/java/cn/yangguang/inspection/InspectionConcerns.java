package cn.yangguang.inspection;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planned inspections that were not held, orders without an answer, answers nobody looked at again. The first and the last are the concern of
 * who inspects, the second of who is inspected. Asked of a day, what came later is not known; a plan's inspections stand as today.
 */
@Component
class InspectionConcerns implements ConcernSource {

    /** Calendar days for the second look; [PC]. */
    static final int RECHECK_DAYS = 15;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Plans plans;
    private final ProceedingStore store;

    InspectionConcerns(Plans plans, ProceedingStore store) {
        this.plans = plans;
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        LocalDate on = asking.on();
        Stream<Concern> late = plans.standings(asking.organs(), on).stream()
                .filter(one -> one.late(on))
                .map(InspectionConcerns::plan);
        Stream<Concern> orders = store.courses(store.orders(asking.organs(), asking.organs())).stream()
                .map(course -> asOf(course, on))
                .flatMap(course -> order(course, asking.organs(), on));
        return Stream.concat(late, orders).toList();
    }

    private static Concern plan(Plans.Standing one) {
        Plan.Occurrence due = one.occurrence();
        return new Concern(
                "IN-PLAN-LATE",
                Grade.RED,
                due.plan().organ(),
                "plan/" + due.plan().id() + "/" + due.label(),
                due.due().plusDays(1),
                List.of(due.plan().title(), due.label(), due.due().toString()),
                one.number() == null ? "/office/inspections" : "/office/inspections/" + one.number());
    }

    static Stream<Concern> order(Course course, Set<String> organs, LocalDate on) {
        Proceeding proceeding = course.proceeding();
        String inspected = proceeding.inspected() == null ? "" : proceeding.inspected();
        LocalDate due = course.due().orElse(LocalDate.MAX);
        if (course.stage() == Stage.ORDERED && due.isBefore(on) && organs.contains(inspected)) {
            return Stream.of(new Concern(
                    "IN-ORDER-LATE",
                    Grade.RED,
                    inspected,
                    "order/" + proceeding.number(),
                    due.plusDays(1),
                    List.of(proceeding.number(), due.toString()),
                    proceeding.address()));
        }
        LocalDate answered =
                course.last(Action.ANSWER).map(InspectionConcerns::day).orElse(LocalDate.MAX);
        if (course.stage() == Stage.ANSWERED
                && answered.isBefore(on.minusDays(RECHECK_DAYS))
                && organs.contains(proceeding.organ())) {
            return Stream.of(new Concern(
                    "IN-RECHECK-LATE",
                    Grade.YELLOW,
                    proceeding.organ(),
                    "order/" + proceeding.number(),
                    answered.plusDays(RECHECK_DAYS + 1),
                    List.of(proceeding.number(), answered.toString(), Integer.toString(RECHECK_DAYS)),
                    proceeding.address()));
        }
        return Stream.empty();
    }

    /** The order as it stood at the end of that day. */
    static Course asOf(Course course, LocalDate on) {
        return Course.of(
                course.proceeding(),
                course.steps().stream().filter(step -> !day(step).isAfter(on)).toList());
    }

    private static LocalDate day(Step step) {
        return LocalDate.ofInstant(step.at(), SHANGHAI);
    }
}
