package cn.yangguang.harvest;

import cn.yangguang.rounds.Rounds;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Asks each source when its time has come. */
@Component
class HarvestKeeper extends Rounds {

    private final ObjectProvider<HarvestStore> store;
    private final ObjectProvider<Harvesting> harvesting;
    private final Clock clock;

    HarvestKeeper(
            ObjectProvider<HarvestStore> store,
            ObjectProvider<Harvesting> harvesting,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.harvest.background:true}") boolean wanted) {
        super("harvest", 45, "采集暂时做不了，稍后再试：{}", context, wanted);
        this.store = store;
        this.harvesting = harvesting;
        this.clock = clock;
    }

    @Override
    protected void round() {
        store.getObject()
                .due(clock.instant())
                .forEach(source -> harvesting.getObject().ask(source));
    }
}
