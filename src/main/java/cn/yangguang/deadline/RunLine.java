package cn.yangguang.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One run of the period for the reply: from a day 0 to a due date, or to the event that made it begin anew.
 *
 * @param start day 0
 * @param cause what began it
 * @param days working days without the extension
 * @param extension working days more
 * @param dueBeforeExtension the due date with its pauses but without the extension: the 原答复期限 of an extension letter
 * @param due the due date, also where the run was broken off before it
 * @param brokenOff the day a correction or payment was asked for that began it anew, if any
 * @param stopped the day of the reply or the end, if any
 */
public record RunLine(
        LocalDate start,
        Remark cause,
        int days,
        int extension,
        LocalDate dueBeforeExtension,
        LocalDate due,
        @Nullable LocalDate brokenOff,
        @Nullable LocalDate stopped) {}
