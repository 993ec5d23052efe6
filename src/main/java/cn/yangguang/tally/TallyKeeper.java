package cn.yangguang.tally;

import cn.yangguang.rounds.Rounds;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Once a day, after one in the morning, adds the movements up and compares the sums with the records, while the program serves. */
@Component
class TallyKeeper extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(TallyKeeper.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int HOUR = 1;

    private final ObjectProvider<TallyCheck> check;
    private final ObjectProvider<CopyCheck> copies;
    private final Clock clock;

    TallyKeeper(
            ObjectProvider<TallyCheck> check,
            ObjectProvider<CopyCheck> copies,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.tally.background:true}") boolean wanted) {
        super("tally", 30, "统计核对暂时做不了，稍后再试：{}", context, wanted);
        this.check = check;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    protected void round() {
        copies.getObject().catchUp();
        TallyCheck checking = check.getObject();
        Instant last = checking.lastRun().orElse(clock.instant().minus(2, ChronoUnit.DAYS));
        if (!due(last)) {
            return;
        }
        checking.addUp();
        List<Difference> found = checking.run();
        int wrong = copies.getObject().run(last.minus(1, ChronoUnit.HOURS));
        if (!found.isEmpty() || wrong > 0) {
            LOG.warn("统计核对：{} 个合计与逐件清点不一致，已改正；{} 件申请的统计情况与办理步骤不一致。见操作日志", found.size(), wrong);
        }
    }

    /** Whether a night lies between: the last run was before one o'clock of today, and it is past one. */
    private boolean due(Instant last) {
        Instant tonight =
                LocalDate.now(clock.withZone(ZONE)).atTime(HOUR, 0).atZone(ZONE).toInstant();
        return last.isBefore(tonight) && !clock.instant().isBefore(tonight);
    }
}
