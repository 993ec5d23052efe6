package cn.yangguang.oversight;

import cn.yangguang.identity.Duty;
import java.time.Instant;

/**
 * 调阅: that somebody opened a record of a unit below.
 *
 * @param above key of the organ above, {@code below} of the unit
 * @param kind of the record, {@code number} of it
 */
public record Look(
        String above, String below, String kind, String number, String who, Duty duty, Instant at, String reason) {}
