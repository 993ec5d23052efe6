package cn.yangguang.channel;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a channel of an organ is connected to.
 *
 * @param channel code among the organ's channels
 * @param kind of adapter, see {@link ChannelAdapter#kind()}
 * @param settings what anybody in the office may read
 * @param secrets tokens and passwords; sealed at rest, empty where they are not needed
 * @param pace how fast and when it may send
 * @param pausedAt since when nothing is sent, or null
 */
public record Account(
        long id,
        String organ,
        String channel,
        String kind,
        Map<String, String> settings,
        Map<String, String> secrets,
        Pace pace,
        boolean active,
        @Nullable Instant pausedAt,
        String pausedBy,
        String pauseReason) {

    /**
     * How fast and when.
     *
     * @param quietFrom from when nothing is sent, Beijing time, or null; may be later than {@code quietTo}: then over midnight
     */
    public record Pace(
            int perMinute,
            int perDay,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietTo) {}

    public Account {
        settings = Map.copyOf(settings);
        secrets = Map.copyOf(secrets);
    }

    public boolean paused() {
        return pausedAt != null;
    }

    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    public String secret(String name) {
        return secrets.getOrDefault(name, "");
    }

    /** Says nothing of secrets. */
    @Override
    public String toString() {
        return "account " + id + " " + organ + "/" + channel + " " + kind;
    }
}
