package cn.yangguang.channel;

import cn.yangguang.rounds.Rounds;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Plans what nobody has planned: a net under the queue. */
@Component
class DispatchKeeper extends Rounds {

    private final ObjectProvider<ChosenChannelQueries> queries;
    private final ObjectProvider<DispatchQueue> queue;
    private final Clock clock;

    DispatchKeeper(
            ObjectProvider<ChosenChannelQueries> queries,
            ObjectProvider<DispatchQueue> queue,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.channel.background:true}") boolean wanted) {
        super("channel", 5, "渠道投送暂时查看不了，稍后再试：{}", context, wanted);
        this.queries = queries;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    protected void round() {
        queries.getObject().unplanned().forEach(id -> queue.getObject().at(id, clock.instant()));
    }
}
