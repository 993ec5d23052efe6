package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.villageaccount.AccountQueries.DatedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month or quarter for which a village owes its income and expenditure.
 *
 * @param due last day for it
 */
record MoneyTerm(CoveredPeriod period, LocalDate due) {

    /** Where nothing is set: every quarter, by the 20th of the month after [PC]. */
    private static final int USUAL_DAY = 20;

    /**
     * Every term that ended before the day, from the one with this day in it. The rule that holds when a month ends decides about it.
     *
     * @param rules of the village, else of the township above it, in any order
     */
    static List<MoneyTerm> between(LocalDate first, LocalDate day, List<DatedRule> rules) {
        List<MoneyTerm> terms = new ArrayList<>();
        LocalDate from = first.withDayOfMonth(1);
        while (from.isBefore(day)) {
            DatedRule rule = at(rules, from.plusMonths(1));
            boolean monthly = rule != null && rule.monthly();
            // A quarter is owed as a whole; where the rhythm changes inside one, the rest of it.
            int months = monthly ? 1 : 3 - (from.getMonthValue() - 1) % 3;
            LocalDate after = from.plusMonths(months);
            if (!after.isAfter(day)) {
                DatedRule last = at(rules, after);
                int due = last == null ? USUAL_DAY : last.day();
                terms.add(new MoneyTerm(new CoveredPeriod(from, after.minusDays(1)), after.withDayOfMonth(due)));
            }
            from = after;
        }
        return terms;
    }

    private static @Nullable DatedRule at(List<DatedRule> rules, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.validFrom().isBefore(day))
                .max(Comparator.comparing(DatedRule::validFrom))
                .orElse(null);
    }
}
