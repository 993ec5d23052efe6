package cn.yangguang.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One publication of an edition through one channel, with its evidence.
 *
 * @param postedOn the day it went up or out
 * @param evidence content address of a photograph or copy, if there is one
 */
public record Delivery(
        String channel,
        LocalDate postedOn,
        @Nullable String evidence,
        String note,
        Instant recordedAt,
        String personName) {}
