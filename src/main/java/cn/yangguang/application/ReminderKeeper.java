package cn.yangguang.application;

import cn.yangguang.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Follows the calendar and raises reminders while the program serves: soon after the start, then every ten minutes. */
@Component
class ReminderKeeper extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderKeeper.class);

    private final ObjectProvider<Reminders> reminders;
    private final ObjectProvider<CaseClocks> clocks;

    ReminderKeeper(
            ObjectProvider<Reminders> reminders,
            ObjectProvider<CaseClocks> clocks,
            ApplicationContext context,
            @Value("${yangguang.reminders.background:true}") boolean wanted) {
        super("reminders", 15, "提醒暂时算不出来，稍后再试：{}", context, wanted);
        this.reminders = reminders;
        this.clocks = clocks;
    }

    @Override
    protected void round() {
        int moved = clocks.getObject().catchUp().size();
        if (moved > 0) {
            LOG.info("工作日历有变化，{} 件在办申请的期限随之变动", moved);
        }
        int raised = reminders.getObject().catchUp();
        if (raised > 0) {
            LOG.info("新提醒 {} 条", raised);
        }
    }
}
