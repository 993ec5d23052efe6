package cn.yangguang.simulated;

import cn.yangguang.AdjustableClock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** What will be done on which day. What is done may write down what comes after it. Each day's acts share one transaction. */
final class Diary {

    private final Map<LocalDate, Deque<Runnable>> together = new TreeMap<>();
    private final Map<LocalDate, Deque<Runnable>> apart = new TreeMap<>();
    private final AdjustableClock clock;
    private final TransactionTemplate transaction;

    Diary(AdjustableClock clock, TransactionTemplate transaction) {
        this.clock = clock;
        this.transaction = transaction;
    }

    void on(LocalDate day, Runnable act) {
        together.computeIfAbsent(day, key -> new ArrayDeque<>()).add(act);
    }

    /** For an act with transactions of its own: after the others of the day. */
    void apart(LocalDate day, Runnable act) {
        apart.computeIfAbsent(day, key -> new ArrayDeque<>()).add(act);
    }

    /** Lives through the days, both included. */
    void live(LocalDate from, LocalDate to, Consumer<LocalDate> evening) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate today = day;
            clock.set(today);
            while (waits(together, today) || waits(apart, today)) {
                if (waits(together, today)) {
                    transaction.executeWithoutResult(status -> all(together, today));
                }
                all(apart, today);
            }
            evening.accept(today);
        }
    }

    private static boolean waits(Map<LocalDate, Deque<Runnable>> acts, LocalDate day) {
        Deque<Runnable> some = acts.get(day);
        return some != null && !some.isEmpty();
    }

    private static void all(Map<LocalDate, Deque<Runnable>> acts, LocalDate day) {
        while (waits(acts, day)) {
            acts.get(day).remove().run();
        }
    }
}
