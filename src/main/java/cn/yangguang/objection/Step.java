package cn.yangguang.objection;

import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an objection. Steps are only ever added.
 *
 * @param from null for the first
 * @param person who did it; null when the villager sent it in
 * @param hand null with the person
 */
public record Step(
        int seq,
        Action action,
        @Nullable Stage from,
        Stage to,
        @Nullable Long person,
        String personName,
        @Nullable Hand hand,
        Instant at,
        LocalDate on,
        Particulars<Detail> particulars) {}
