package cn.yangguang.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Channels that tell by themselves that an edition arrived: no person has to record it. */
@Service
public class ChannelReceipts {

    /** Who stands for it in the record. */
    private static final String BY = "系统";

    private final StepStore steps;
    private final Clock clock;

    ChannelReceipts(StepStore steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** In the transaction of whoever knows. A channel that is on record already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(long disclosure, int edition, String channel, LocalDate on) {
        var ref = new EditionRef(disclosure, edition);
        if (steps.deliveries(ref).stream().noneMatch(known -> known.channel().equals(channel))) {
            steps.deliver(ref, new Delivery(channel, on, null, "", clock.instant(), BY));
        }
    }
}
