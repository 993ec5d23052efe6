package cn.yangguang.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A look through everything published.
 *
 * @param reached id of the last item looked at
 * @param done items looked at; {@code total} is what there was at the start
 */
public record CheckRun(long id, Instant startedAt, @Nullable Instant finishedAt, long reached, int done, int total) {

    public boolean open() {
        return finishedAt == null;
    }
}
