package cn.yangguang.disclosure;

import cn.yangguang.identity.Duty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act in the life of a disclosure. Steps are only ever added.
 *
 * @param from null for the act that made the edition
 * @param person id of the person, null for the command line
 * @param duty the duty in which the person acted, null for the command line
 */
public record Step(
        int seq,
        int edition,
        Action action,
        @Nullable Stage from,
        Stage to,
        @Nullable Long person,
        String personName,
        @Nullable Duty duty,
        Instant at,
        Particulars particulars) {}
