package cn.yangguang.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An organ's appeal against the points of an item.
 *
 * @param decision null while it waits
 */
public record Appeal(
        long id,
        long round,
        int item,
        String organ,
        String reason,
        String evidence,
        String by,
        Instant at,
        @Nullable Decision decision) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public record Decision(boolean upheld, String reason, String by, Instant at) {}

    public LocalDate on() {
        return at.atZone(SHANGHAI).toLocalDate();
    }
}
