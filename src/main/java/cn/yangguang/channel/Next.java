package cn.yangguang.channel;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an answer.
 *
 * @param after when the program goes on, null when it does not
 * @param receipt what finds it again, null to keep the one there is
 */
record Next(
        DispatchState state,
        @Nullable Duration after,
        String words,
        @Nullable Map<String, String> receipt) {

    static Next stays(DispatchState state, String words) {
        return new Next(state, null, words, null);
    }

    static Next goesOn(DispatchState state, Duration after, String words) {
        return new Next(state, after, words, null);
    }
}
