package cn.yangguang.yearbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a report as a whole. Steps are only ever added.
 *
 * @param person null for the command line
 * @param reason empty where none is asked for
 */
public record Step(
        int seq,
        Action action,
        Stage from,
        Stage to,
        @Nullable Long person,
        String personName,
        Instant at,
        String reason) {}
