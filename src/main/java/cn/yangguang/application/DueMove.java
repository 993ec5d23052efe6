package cn.yangguang.application;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a new version of the calendar moved the due date of an open case.
 *
 * @param reason which days changed, in Chinese
 */
public record DueMove(
        String number, @Nullable LocalDate before, @Nullable LocalDate after, String reason, Instant at) {}
