package cn.yangguang.gate;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is published and would not pass the review before publication by the rules of today. */
@Component
class GateConcerns implements ConcernSource {

    private final StandingStore standings;
    private final Clock clock;

    GateConcerns(StandingStore standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        return standings.toDo(asking.organs()).stream()
                .filter(one -> one.phase() == Phase.PUBLISHED)
                .filter(one -> !since(one).isAfter(asking.on()))
                .map(one -> new Concern(
                        "GT-FOUND",
                        Grade.RED,
                        one.organ(),
                        "item/" + one.subject().item() + "/" + one.subject().version(),
                        since(one),
                        List.of(String.valueOf(one.blocks())),
                        one.address()))
                .toList();
    }

    private LocalDate since(Standing standing) {
        return LocalDate.ofInstant(standing.since(), clock.getZone());
    }
}
