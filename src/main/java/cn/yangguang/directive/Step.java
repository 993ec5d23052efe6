package cn.yangguang.directive;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an order. Steps are only ever added.
 *
 * @param addressee key of the addressee it concerns; null for the order itself
 * @param from null for the first step
 * @param at when it was recorded
 */
public record Step(
        int seq,
        @Nullable String addressee,
        Action action,
        @Nullable Stage from,
        Stage to,
        long person,
        String personName,
        Duty duty,
        Instant at,
        Particulars<Detail> particulars) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public LocalDate day() {
        return LocalDate.ofInstant(at, SHANGHAI);
    }
}
