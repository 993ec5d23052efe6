package cn.yangguang.reach;

import java.time.LocalDate;

/** How often something was read on a day. */
public record DayViews(LocalDate day, long views) {}
