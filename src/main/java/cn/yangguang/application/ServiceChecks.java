package cn.yangguang.application;

import cn.yangguang.law.LetterType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether the service of a letter says from when the addressee's own days count. */
final class ServiceChecks {

    /** Letters that ask their addressee to do something within days of the arrival. */
    private static final Set<LetterType> ASKING = EnumSet.of(
            LetterType.CORRECTION, LetterType.REASONS, LetterType.FEE, LetterType.THIRD_ASK, LetterType.COMAKER_ASK);

    private ServiceChecks() {}

    static Optional<Refusal> arrival(Situation s) {
        if (s.given() == null
                || s.particulars().get(Detail.SERVICE_RESULT).equals(ServiceResult.RETURNED.title())
                || s.letter().isEmpty()) {
            return fine();
        }
        Optional<LocalDate> arrived = s.particulars().date(Detail.ARRIVED);
        boolean posted = s.particulars().get(Detail.WAY).equals(ServiceWay.POST.title());
        if (arrived.isEmpty()) {
            return posted && ASKING.contains(s.letter().get().type()) ? no("ARRIVAL_MISSING") : fine();
        }
        return arrived.get().isBefore(s.on()) || arrived.get().isAfter(s.today())
                ? no("ARRIVAL_IMPLAUSIBLE", s.on().toString(), s.today().toString())
                : fine();
    }

    private static Optional<Refusal> fine() {
        return Optional.empty();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
