package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case. Steps are only ever added; everything else is computed from them.
 *
 * @param from null for the first step
 * @param person null when the applicant (or the program for the applicant) acted
 * @param duty null when no duty was needed
 * @param at when it was recorded
 * @param on the day it counts for: the day of a receipt, a posting, a signature; never after the day of {@code at}
 */
public record Step(
        int seq,
        Action action,
        @Nullable Stage from,
        Stage to,
        @Nullable Long person,
        String personName,
        @Nullable Duty duty,
        Instant at,
        LocalDate on,
        Particulars particulars) {}
