package cn.yangguang.deadline;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.law.ConsultationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One letter to a third party or another organ, and what came of it. */
final class Consultation {
    private final Consulted asked;
    private @Nullable LocalDate delivered;
    private @Nullable LocalDate opinion;

    Consultation(Consulted asked) {
        this.asked = asked;
    }

    Consulted asked() {
        return asked;
    }

    void deliver(LocalDate on) {
        delivered = on;
    }

    void answer(LocalDate on) {
        opinion = on;
    }

    @Nullable
    LocalDate delivered() {
        return delivered;
    }

    @Nullable
    LocalDate opinion() {
        return opinion;
    }

    boolean thirdParty() {
        return asked.kind() == ConsultationKind.THIRD_PARTY;
    }

    SideKind side() {
        return thirdParty() ? SideKind.THIRD_PARTY : SideKind.CO_MAKER;
    }

    /** The day from which its limit runs: the receipt, and while that is not known the day of the letter. */
    LocalDate limitFrom() {
        return delivered == null ? asked.on() : delivered;
    }

    /**
     * The time not counted: until the opinion, at the latest to the end of the limit; without a limit until today.
     *
     * @param limit of the one who is asked; null where the law sets none
     */
    Pause pause(@Nullable DayCount limit, LocalDate today) {
        LocalDate latest = limit == null ? later(today, asked.on()) : later(limit.due(), asked.on());
        boolean answered = opinion != null && !opinion.isAfter(latest);
        LocalDate to = opinion != null && answered ? opinion : latest;
        LocalDate cap = asked.on().plusYears(10);
        return new Pause(asked.key(), asked.on(), to.isAfter(cap) ? cap : to, answered);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
