package cn.yangguang.yearbook;

import cn.yangguang.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Looks at the reports once a day while the program serves: soon after the start, then asking every ten minutes whether a new day has begun. */
@Component
class LookKeeper extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(LookKeeper.class);

    private final ObjectProvider<Looks> looks;

    LookKeeper(
            ObjectProvider<Looks> looks,
            ApplicationContext context,
            @Value("${yangguang.yearbook.background:true}") boolean wanted) {
        super("yearbook", 30, "年度报告的数据暂时检查不了，稍后再试：{}", context, wanted);
        this.looks = looks;
    }

    @Override
    protected void round() {
        int looked = looks.getObject().catchUp(this::isRunning);
        if (looked > 0) {
            LOG.info("检查了 {} 份年度报告的数据", looked);
        }
    }
}
