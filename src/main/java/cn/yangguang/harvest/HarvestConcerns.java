package cn.yangguang.harvest;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taken over from somewhere and withdrawn there since, while it is still published here (CH-SOURCE-GONE). */
@Component
class HarvestConcerns implements ConcernSource {

    private final HarvestStore store;
    private final Clock clock;

    HarvestConcerns(HarvestStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        return store
                .goneAfterTaking(
                        asking.organs(),
                        asking.on().plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .stream()
                .map(one -> new Concern(
                        "CH-SOURCE-GONE",
                        Grade.YELLOW,
                        one.organ(),
                        "harvest/" + one.source(),
                        one.since(),
                        List.of(one.source(), String.valueOf(one.items())),
                        "/office/harvest/" + one.organ()))
                .toList();
    }
}
