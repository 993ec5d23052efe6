package cn.yangguang.monitor;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Columns out of date (VE-4), one concern each, and faults of links and files, one for each organ. Columns are known as they stand
 * today only: of another day nothing is told.
 */
@Component
class ColumnConcerns implements ConcernSource {

    private final Monitor monitor;
    private final Clock clock;

    ColumnConcerns(Monitor monitor, Clock clock) {
        this.monitor = monitor;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        LocalDate today = LocalDate.now(clock);
        return asking.on().equals(today)
                ? monitor.of(asking.organs()).stream()
                        .flatMap(organ -> Stream.concat(stale(organ, today), faults(organ, today)))
                        .toList()
                : List.of();
    }

    private static Stream<Concern> stale(OrganFreshness organ, LocalDate today) {
        return organ.columns().stream()
                .filter(column -> column.light() == Light.RED)
                .map(column -> {
                    Integer left = column.left();
                    int over = left == null ? 0 : -left;
                    return new Concern(
                            "MO-STALE",
                            Grade.YELLOW,
                            organ.organ().key(),
                            "column/" + column.category().code(),
                            today.minusDays(Math.max(0, over - 1)),
                            List.of(column.category().title(), String.valueOf(over)),
                            address(organ));
                });
    }

    private Stream<Concern> faults(OrganFreshness organ, LocalDate today) {
        int faults = monitor.faults(List.of(organ.organ().key()));
        return faults == 0
                ? Stream.empty()
                : Stream.of(new Concern(
                        "MO-FAULT",
                        Grade.YELLOW,
                        organ.organ().key(),
                        "faults",
                        today,
                        List.of(String.valueOf(faults)),
                        address(organ)));
    }

    private static String address(OrganFreshness organ) {
        return "/office/monitor/" + organ.organ().key();
    }
}
