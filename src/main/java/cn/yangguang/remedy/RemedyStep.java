package cn.yangguang.remedy;

import cn.yangguang.identity.Duty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was recorded of a remedy. Steps are only ever added.
 *
 * @param from null for the first step
 * @param voids number of the step that this one takes back, or null
 * @param at when it was recorded
 * @param on the day it counts for
 * @param particulars without what names a person
 */
public record RemedyStep(
        int seq,
        RemedyAction action,
        @Nullable RemedyStage from,
        RemedyStage to,
        @Nullable Integer voids,
        long person,
        String personName,
        Duty duty,
        Instant at,
        LocalDate on,
        RemedyParticulars particulars) {}
