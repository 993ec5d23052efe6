package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an entry. Steps are only ever added.
 *
 * @param from null for the first step
 * @param person null for the sender and for what came on line
 * @param personName as it stood then; empty for the sender
 * @param at when it was written
 * @param on the day it counts for
 */
public record ComplaintStep(
        int seq,
        ComplaintAction action,
        @Nullable ComplaintStage from,
        ComplaintStage to,
        @Nullable Long person,
        String personName,
        @Nullable Duty duty,
        Instant at,
        LocalDate on,
        ComplaintParticulars particulars) {}
