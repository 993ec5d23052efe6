package cn.yangguang.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a remedy. Used once and thrown away. */
final class RemedyFolding {

    private static final Set<RemedyAction> BASE = EnumSet.of(RemedyAction.RECORD, RemedyAction.AMEND);

    private final Remedy.Registered registered;
    private final List<Instance> instances = new ArrayList<>();
    private @Nullable LocalDate acceptedOn;
    private @Nullable Route route;
    private boolean simplified;
    private String claim = "";
    private @Nullable RemedyStep decided;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalDate replyOrderedOn;

    RemedyFolding(Remedy.Registered registered) {
        this.registered = registered;
    }

    static List<RemedyStep> effective(List<RemedyStep> steps) {
        Set<Integer> gone = steps.stream()
                .map(RemedyStep::voids)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> step.voids() == null && !gone.contains(step.seq()))
                .toList();
    }

    Remedy all(List<RemedyStep> steps) {
        RemedyStage stage = null;
        for (RemedyStep step : steps) {
            if (step.from() != stage) {
                throw new IllegalArgumentException(
                        "remedy " + registered.id() + ": step " + step.seq() + " does not follow");
            }
            stage = step.to();
        }
        List<RemedyStep> effective = effective(steps);
        effective.stream()
                .filter(step -> BASE.contains(step.action()))
                .reduce((first, second) -> second)
                .ifPresent(this::base);
        effective.forEach(step -> apply(step, step.particulars()));
        return new Remedy(
                registered,
                stage,
                acceptedOn,
                route,
                simplified,
                claim,
                instances,
                decided,
                toldOn,
                replyOrderedOn,
                steps);
    }

    /** What was recorded at first, as it was last amended. */
    private void base(RemedyStep step) {
        RemedyParticulars given = step.particulars();
        acceptedOn = step.on();
        claim = given.get(RemedyDetail.CLAIM);
        simplified = given.yes(RemedyDetail.SIMPLIFIED);
        if (given.gives(RemedyDetail.ROUTE)) {
            route = Route.valueOf(given.get(RemedyDetail.ROUTE));
        }
        if (registered.kind() != RemedyKind.COMPLAINT) {
            instances.add(instance(given));
        }
    }

    private void apply(RemedyStep step, RemedyParticulars given) {
        switch (step.action()) {
            case ANSWER -> instances.add(instances.removeLast().answered(step.on()));
            case CONCLUDE ->
                instances.add(instances
                        .removeLast()
                        .concluded(new Instance.Conclusion(
                                RemedyResult.valueOf(given.get(RemedyDetail.RESULT)),
                                step.on(),
                                given.get(RemedyDetail.DOCUMENT),
                                given.date(RemedyDetail.RECEIVED_ON).orElse(step.on()),
                                given.yes(RemedyDetail.ORDERS_REPLY),
                                given.number(RemedyDetail.DAYS).orElse(0))));
            case REOPEN -> instances.add(instance(given));
            case ORDER_REPLY -> replyOrderedOn = step.on();
            case DECIDE -> decided = step;
            case TELL -> toldOn = step.on();
            default -> {
                // Nothing but the stage changes.
            }
        }
    }

    private static Instance instance(RemedyParticulars given) {
        return new Instance(
                given.get(RemedyDetail.BODY),
                given.get(RemedyDetail.DOCUMENT),
                given.date(RemedyDetail.NOTICE_ON).orElse(null),
                null,
                null);
    }
}
