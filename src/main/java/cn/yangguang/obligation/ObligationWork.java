package cn.yangguang.obligation;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the obligations waits for a person today. */
@Service
public class ObligationWork {

    /** How far back something still open is brought to mind: this year and the two before. */
    public static final int YEARS_BACK = 2;

    private static final int DAYS_AHEAD = 62;

    /**
     * Counts of the organs where the person works.
     *
     * @param toDecide statements that wait for this person's yes or no
     */
    public record Today(long overdue, long half, long soon, long toDecide) {
        public boolean nothing() {
            return overdue + half + soon + toDecide == 0;
        }
    }

    private final Obligations obligations;
    private final Statements statements;
    private final Clock clock;

    ObligationWork(Obligations obligations, Statements statements, Clock clock) {
        this.obligations = obligations;
        this.statements = statements;
        this.clock = clock;
    }

    /** Of the organs where the person holds a duty; what an inspector has below stands on the page of all organs. */
    @Transactional(readOnly = true)
    public Today of(Person person) {
        List<Obligation> open = open(OfficeReach.organsOf(person), LocalDate.now(clock));
        return new Today(
                count(open, State.OVERDUE),
                count(open, State.HALF),
                count(open, State.SOON),
                open.stream().filter(one -> waitsFor(person, one)).count());
    }

    /** What is late, half, or due within two months. */
    @Transactional(readOnly = true)
    public List<Obligation> open(Set<String> organs, LocalDate on) {
        LocalDate from = on.minusYears(YEARS_BACK).withDayOfYear(1);
        return obligations.of(organs, from, on.plusDays(DAYS_AHEAD), on).stream()
                .filter(one -> one.state().open())
                .toList();
    }

    /** Whether a statement about it waits for this person. */
    public boolean waitsFor(Person person, Obligation obligation) {
        Statement statement = obligation.statement();
        return statement != null
                && statement.decision() == null
                && statements.mayDecide(person, obligation.organ(), statement);
    }

    private static long count(List<Obligation> open, State state) {
        return open.stream().filter(one -> one.state() == state).count();
    }
}
