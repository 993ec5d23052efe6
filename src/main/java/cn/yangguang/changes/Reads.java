package cn.yangguang.changes;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes what an answer to the public is made from, on the thread that makes it, so that the answer can be kept until a
 * change touches it.
 *
 * <p>Nobody has to remember to declare anything: an answer for which the database was asked outside {@link #declared} is
 * taken to be made from everything, and any change touches it. Declaring what is read only makes it live longer. What is
 * made from something that the log does not tell of says so ({@link #passing}) and is not kept.
 */
public final class Reads implements AutoCloseable {

    private static final ThreadLocal<@Nullable Reads> CURRENT = new ThreadLocal<>();

    private final Set<Read> reads = new LinkedHashSet<>();
    private final Map<Object, Object> replies = new HashMap<>();
    private int declarations;
    private int statements;
    private boolean asked;
    private boolean passing;

    private Reads() {}

    /** From here to {@link #close} this thread makes an answer for readers. */
    public static Reads begin() {
        var begun = new Reads();
        CURRENT.set(begun);
        return begun;
    }

    /** Whether this thread makes an answer that readers get; whoever acts in the office is told from the database. */
    static boolean underWay() {
        return CURRENT.get() != null;
    }

    /** Asks the database for what the reads name. */
    public static <T> T declared(Collection<Read> reads, Supplier<T> question) {
        Reads current = CURRENT.get();
        if (current == null) {
            return question.get();
        }
        current.asked = true;
        current.reads.addAll(reads);
        current.declarations++;
        try {
            return question.get();
        } finally {
            current.declarations--;
        }
    }

    public static <T> T declared(Read read, Supplier<T> question) {
        return declared(List.of(read), question);
    }

    /** Asks the database for what never changes, or only together with everything: organs, the catalogue, channels. */
    public static <T> T settled(Supplier<T> question) {
        return declared(List.of(), question);
    }

    /**
     * Asks once per answer: the same question again, while the same answer is made, has the same reply.
     *
     * @param question what is asked; equal questions have replies of the same type
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(Record question, Supplier<T> reply) {
        Reads current = CURRENT.get();
        if (current == null) {
            return reply.get();
        }
        Object known = current.replies.get(question);
        if (known == null) {
            known = reply.get();
            current.replies.put(question, known);
        }
        return (T) known;
    }

    /** Names what was read when it is known only afterwards. */
    public static void note(Read read) {
        Reads current = CURRENT.get();
        if (current != null) {
            current.reads.add(read);
        }
    }

    /** The answer is for this one time: it is made from something that changes without the log. */
    public static void passing() {
        Reads current = CURRENT.get();
        if (current != null) {
            current.passing = true;
        }
    }

    /** Called when something remembered is used. */
    static void remembered() {
        Reads current = CURRENT.get();
        if (current != null) {
            current.asked = true;
        }
    }

    /** Called for every statement. */
    static void databaseAsked() {
        Reads current = CURRENT.get();
        if (current != null) {
            current.asked = true;
            current.statements++;
            if (current.declarations == 0) {
                current.reads.add(Read.ANYTHING);
            }
        }
    }

    public Set<Read> noted() {
        return Set.copyOf(reads);
    }

    /** How many statements the answer cost so far. */
    public int statements() {
        return statements;
    }

    /** Whether it is known when the answer stops being true: it is made from the database or what is remembered of it. */
    public boolean known() {
        return asked && !passing;
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
