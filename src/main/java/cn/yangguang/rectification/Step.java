package cn.yangguang.rectification;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request. Steps are only ever added.
 *
 * @param from null for the first step
 * @param at when it was recorded
 * @param on the day it counts for
 */
public record Step(
        int seq,
        Action action,
        @Nullable Stage from,
        Stage to,
        long person,
        String personName,
        Duty duty,
        Instant at,
        LocalDate on,
        Particulars<Detail> particulars) {}
