package cn.yangguang;

import cn.yangguang.deadline.ClockEvent;
import cn.yangguang.law.ClockEffect;
import cn.yangguang.law.LawVersion;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A case file: the events of one application; {@code docs/clock.md} has its shape.
 *
 * @param law null to take the version by the day of receipt
 * @param today null for the day of the clock
 * @param reasons what asking for reasons does; null as the law's data have it
 */
@NullMarked
record ClockCase(
        @Nullable LawVersion law,
        @Nullable LocalDate today,
        @Nullable ClockEffect reasons,
        List<ClockEvent> events) {}
