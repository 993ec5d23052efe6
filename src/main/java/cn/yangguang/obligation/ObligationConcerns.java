package cn.yangguang.obligation;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Late, half, soon due, and published late, as concerns: open ones of this year and the two before, published late ones of this year only. Facts:
 * title of the matter, which one (the period or the event), last day, days late, elements that are missing.
 */
@Component
class ObligationConcerns implements ConcernSource {

    private static final int DAYS_AHEAD = 62;

    private final Obligations obligations;

    ObligationConcerns(Obligations obligations) {
        this.obligations = obligations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        LocalDate on = asking.on();
        LocalDate from = on.minusYears(ObligationWork.YEARS_BACK).withDayOfYear(1);
        return obligations.of(asking.organs(), from, on.plusDays(DAYS_AHEAD), on).stream()
                .map(obligation -> concern(obligation, on))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Concern> concern(Obligation obligation, LocalDate on) {
        LocalDate due = obligation.due().date();
        Obligation.Answer answer = obligation.answer();
        return switch (obligation.state()) {
            case OVERDUE -> Optional.of(of("OB-LATE", Grade.RED, obligation, due.plusDays(1)));
            case SOON -> Optional.of(of("OB-SOON", Grade.YELLOW, obligation, on));
            case HALF -> Optional.of(of("OB-HALF", Grade.RED, obligation, answer == null ? due : answer.on()));
            case PUBLISHED_LATE ->
                due.getYear() == on.getYear()
                        ? Optional.of(of("OB-PUBLISHED-LATE", Grade.YELLOW, obligation, due.plusDays(1)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Concern of(String code, Grade grade, Obligation obligation, LocalDate since) {
        Announced event = obligation.event();
        String which = event == null ? String.valueOf(obligation.period()) : event.words();
        return new Concern(
                code,
                grade,
                obligation.organ(),
                obligation.subject(),
                since,
                List.of(
                        obligation.title(),
                        which,
                        obligation.due().date().toString(),
                        String.valueOf(obligation.daysLate()),
                        String.join("、", obligation.missing())),
                obligation.address());
    }
}
