package cn.yangguang.inspection;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an inspection or an order. Steps are only ever added.
 *
 * @param from null for the first step
 * @param at when it was recorded
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
        Particulars<Detail> particulars) {}
