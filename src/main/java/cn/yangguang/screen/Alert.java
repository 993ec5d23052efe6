package cn.yangguang.screen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 紧急插播.
 *
 * @param organ who tells it
 * @param reason why, for the journal and the office; not shown
 * @param panels names of the screens
 * @param endedAt when somebody ended it before its time, or null
 */
public record Alert(
        long id,
        String organ,
        String title,
        String words,
        String reason,
        Instant begunAt,
        Instant until,
        String personName,
        @Nullable Instant endedAt,
        String endedBy,
        List<String> panels) {

    public Alert {
        panels = List.copyOf(panels);
    }

    public boolean running(Instant now) {
        return endedAt == null && now.isBefore(until);
    }
}
