package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.CaseClock;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands in the statistics (条例 Art. 50; decision 0024). A function of its steps and the calendar it is counted with.
 *
 * @param startedOn 收到申请之日 of the first receipt, which no correction moves; null while it is not confirmed
 * @param ending the first decision; null while there is none, and for a case that was never confirmed
 * @param into number of the case it goes on in (并案), or empty
 * @param feeOn the day a fee was paid that was not paid back; null without one
 */
record Counted(
        @Nullable LocalDate startedOn,
        @Nullable Ending ending,
        String into,
        @Nullable LocalDate feeOn,
        int feeYuan) {

    /** What ends a case for the count: the signature, not the service, dates a decision. */
    private static final Set<Action> ENDING =
            EnumSet.of(Action.APPROVE, Action.REPLY_ON_THE_SPOT, Action.WITHDRAW, Action.CLOSE);

    private static final String PRIVACY = "隐私";
    private static final String BUSINESS_SECRET = "商业秘密";

    /**
     * @param outcomes each once, in the order of the law's list; never empty
     * @param privacy whether the reason for protecting a third party is personal privacy and no business secret
     */
    record Ending(LocalDate on, Set<ReplyOutcome> outcomes, boolean privacy, Pace pace) {}

    static Counted of(Case subject, WorkingCalendar calendar) {
        LocalDate start = start(subject);
        Optional<Fee> fee = Optional.ofNullable(subject.fee()).filter(f -> f.paid() != null && !f.refunded());
        return new Counted(
                start,
                start == null ? null : ending(subject, start, calendar).orElse(null),
                subject.last(step -> step.action() == Action.MERGE)
                        .map(step -> step.particulars().get(Detail.INTO))
                        .orElse(""),
                fee.map(Fee::paid).orElse(null),
                fee.map(Fee::yuan).orElse(0));
    }

    private static @Nullable LocalDate start(Case subject) {
        Step receipt = subject.steps().getFirst();
        return receipt.to() == Stage.RECEIVED
                ? receipt.on()
                : subject.steps().stream()
                        .filter(step -> step.action() == Action.CONFIRM)
                        .map(Step::on)
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<Ending> ending(Case subject, LocalDate start, WorkingCalendar calendar) {
        List<Step> steps = subject.steps();
        OptionalInt last = IntStream.range(0, steps.size())
                .filter(i -> ENDING.contains(steps.get(i).action()))
                .findFirst();
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(ended(
                        Case.of(subject.registered(), steps.subList(0, last.getAsInt() + 1)), start, calendar));
    }

    /** @param ended the case up to the step that ended it */
    private static Ending ended(Case ended, LocalDate start, WorkingCalendar calendar) {
        LocalDate day = ended.steps().getLast().on();
        LocalDate on = day.isBefore(start) ? start : day;
        return new Ending(on, EnumSet.copyOf(ended.outcomes()), privacy(ended), pace(ended, on, calendar));
    }

    private static boolean privacy(Case ended) {
        String reasons = String.join(
                "",
                ended.items().stream()
                        .filter(item -> item.outcome() == ReplyOutcome.REFUSED_THIRD_PARTY)
                        .map(Item::decision)
                        .map(decision ->
                                decision == null ? "" : decision.facts().get(Detail.REASON))
                        .toList());
        return reasons.contains(PRIVACY) && !reasons.contains(BUSINESS_SECRET);
    }

    private static Pace pace(Case ended, LocalDate on, WorkingCalendar calendar) {
        LawProfile law = LawProfile.of(ended.law());
        LocalDate due = CaseClock.read(law, calendar, ClockEvents.of(ended), on).due();
        if (due != null && on.isAfter(due)) {
            return Pace.LATE;
        }
        Extension extension = ended.extension();
        return extension != null && extension.notified() != null ? Pace.EXTENDED : Pace.IN_TIME;
    }
}
