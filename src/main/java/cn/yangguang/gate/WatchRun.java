package cn.yangguang.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One walk of the watch.
 *
 * @param finishedAt null while it is under way
 * @param reached the item it is past
 */
public record WatchRun(long id, Instant startedAt, @Nullable Instant finishedAt, long reached, int done, int total) {

    public boolean open() {
        return finishedAt == null;
    }
}
