package cn.yangguang.weibo;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Permissions of Weibo accounts that end within two weeks, have ended, or are not taken any more. */
@Component
class WeiboConcerns implements ConcernSource {

    private static final int DAYS_AHEAD = 14;

    private final PermissionStore permissions;
    private final Clock clock;

    WeiboConcerns(PermissionStore permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        return permissions.of(asking.organs()).stream()
                .flatMap(one -> concern(one, asking.on()).stream())
                .toList();
    }

    private Optional<Concern> concern(PermissionStore.Permission one, LocalDate on) {
        if (one.refusedAt() != null && !day(one.refusedAt()).isAfter(on)) {
            return Optional.of(concern(one, "CH-WEIBO", Grade.RED, day(one.refusedAt()), one.refusal()));
        }
        LocalDate end = day(one.until());
        LocalDate since = end.minusDays(DAYS_AHEAD);
        if (since.isAfter(on)) {
            return Optional.empty();
        }
        Grade grade = end.isAfter(on) ? Grade.YELLOW : Grade.RED;
        return Optional.of(concern(one, "CH-WEIBO-END", grade, since, end.toString()));
    }

    private static Concern concern(
            PermissionStore.Permission one, String code, Grade grade, LocalDate since, String fact) {
        return new Concern(
                code,
                grade,
                one.organ(),
                "weibo/" + one.channel(),
                since,
                List.of(one.channel(), fact),
                "/office/weibo/" + one.organ() + "/" + one.channel());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
