package cn.yangguang.villageaccount;

import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a version of a sheet. Steps are only ever added.
 *
 * @param seq runs through all versions of the sheet, from 1
 * @param from null for the first step of a version
 */
public record Step(
        int version,
        int seq,
        Action action,
        @Nullable Stage from,
        Stage to,
        long person,
        String personName,
        Hand hand,
        Instant at,
        LocalDate on,
        Particulars<Detail> particulars) {}
