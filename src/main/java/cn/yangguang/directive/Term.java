package cn.yangguang.directive;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Working days, dated: to acknowledge an order and to judge an answer. Pure.
 *
 * @param organ the issuer, or empty for all
 */
record Term(String organ, LocalDate validFrom, int acknowledge, int judge) {

    /** What held for the issuer on the day: its own row before the general one. */
    static Term of(List<Term> terms, String organ, LocalDate on) {
        return terms.stream()
                .filter(term -> term.organ().isEmpty() || term.organ().equals(organ))
                .filter(term -> !term.validFrom().isAfter(on))
                .max(Comparator.comparing((Term term) -> !term.organ().isEmpty())
                        .thenComparing(Term::validFrom))
                .orElse(new Term("", on, 2, 5));
    }

    /**
     * The count behind an addressee's last day: from the signature, prolonged by each extension granted from the last day that held until
     * then, begun anew when the answer is returned.
     *
     * @throws java.util.NoSuchElementException when the order is a draft
     */
    static DayCount answer(Directive directive, String addressee, WorkingCalendar calendar) {
        Step issue = directive.issue().orElseThrow();
        DayCount count =
                calendar.due(issue.day(), GivenChecks.days(directive.begun()).orElseThrow());
        int asked = 0;
        for (Step step : directive.steps()) {
            if (addressee.equals(step.addressee())) {
                switch (step.action()) {
                    case REQUEST -> asked = GivenChecks.days(step.particulars()).orElse(0);
                    case GRANT -> count = calendar.due(count.due(), asked);
                    case RETURN ->
                        count = calendar.due(
                                step.day(), GivenChecks.days(step.particulars()).orElseThrow());
                    default -> {}
                }
            }
        }
        return count;
    }
}
