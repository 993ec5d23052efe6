package cn.yangguang.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Small reference data that readers' pages need over and over, remembered until the log tells of a change. Only answers
 * for readers are made from memory; who acts in the office, and every command, asks the database.
 *
 * <p>It hears of a change before whoever keeps what was made from it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Memory implements ChangeListener {

    private final List<Remembered<?>> all = new CopyOnWriteArrayList<>();

    /** One thing remembered. */
    public static final class Remembered<T> {

        private record Value<T>(long version, T value) {}

        private final Set<Subject> subjects;
        private final Supplier<T> question;
        private final AtomicLong version = new AtomicLong();
        private volatile @Nullable Value<T> value;

        private Remembered(Set<Subject> subjects, Supplier<T> question) {
            this.subjects = Set.copyOf(subjects);
            this.question = question;
        }

        /** What is remembered, asked for when it is not; empty unless an answer for readers is being made. */
        public Optional<T> forReaders() {
            Reads.remembered();
            return Reads.underWay() ? Optional.of(get()) : Optional.empty();
        }

        private T get() {
            Value<T> known = value;
            // The version is read before the database: what was told meanwhile makes the answer out of date at once.
            long now = version.get();
            if (known != null && known.version() == now) {
                return known.value();
            }
            T asked = Reads.settled(question);
            value = new Value<>(now, asked);
            return asked;
        }
    }

    /** Remembers the answer to a question until one of these subjects changes. */
    public <T> Remembered<T> of(Set<Subject> subjects, Supplier<T> question) {
        var remembered = new Remembered<>(subjects, question);
        all.add(remembered);
        return remembered;
    }

    @Override
    public synchronized void changed(List<Change> changes) {
        for (Remembered<?> one : all) {
            if (changes.stream().anyMatch(change -> one.subjects.contains(change.subject()))) {
                one.version.incrementAndGet();
                one.value = null;
            }
        }
    }
}
