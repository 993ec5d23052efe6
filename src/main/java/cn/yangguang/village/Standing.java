package cn.yangguang.village;

import org.jspecify.annotations.Nullable;

/**
 * How something owed stands on a day.
 *
 * @param posted what was published for it, null when nothing was
 */
public record Standing(Owed owed, State state, @Nullable Posted posted) {

    /** The lights. */
    public enum State {
        /** Published in time. */
        MET,
        /** Published after the last day. */
        LATE,
        /** Not published and the last day is past. */
        MISSING,
        /** Not published yet, still in time. */
        DUE,
        /** The period goes on. */
        COMING
    }
}
