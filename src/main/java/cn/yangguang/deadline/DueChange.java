package cn.yangguang.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an event moved the due date, in the order of recording.
 *
 * @param from the due date before it; null when there was none
 * @param to the due date after it; null while there is none
 */
public record DueChange(@Nullable LocalDate from, @Nullable LocalDate to, Remark cause) {}
