package cn.yangguang.application;

import cn.yangguang.deadline.CaseClock;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a case may go on inside another. */
final class MergeChecks {

    private MergeChecks() {}

    static Optional<Refusal> mergeable(Situation s) {
        if (s.given() == null) {
            return fine();
        }
        Case other = s.other();
        if (other == null || other.registered().id() == s.subject().registered().id()) {
            return no("NO_SUCH_CASE", s.particulars().get(Detail.INTO));
        }
        boolean same =
                other.registered().organ().equals(s.subject().registered().organ())
                        && other.registered()
                                .applicant()
                                .equals(s.subject().registered().applicant())
                        && other.law() == s.subject().law();
        if (!same) {
            return no("NOT_THE_SAME_APPLICANT");
        }
        if (other.round() > 1) {
            return no("PERIOD_IS_ORDERED");
        }
        if (other.stage() != Stage.UNDER_REVIEW) {
            return no(
                    "OTHER_CASE_NOT_IN_HAND",
                    other.registered().number(),
                    other.stage().title());
        }
        LocalDate mine = s.clock().due();
        LocalDate its = CaseClock.read(s.law(), s.calendar(), ClockEvents.of(other), s.today())
                .due();
        return mine != null && its != null && its.isAfter(mine)
                ? no("OTHER_CASE_LATER", other.registered().number())
                : fine();
    }

    private static Optional<Refusal> fine() {
        return Optional.empty();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
