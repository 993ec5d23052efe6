package cn.yangguang.demo;

import cn.yangguang.channel.Connections;
import cn.yangguang.journal.Actor;
import cn.yangguang.subscription.Rhythm;
import cn.yangguang.subscription.Subscriptions;
import cn.yangguang.subscription.Wish;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Readers of the demonstration, none of them real, and a mail account that is paused: no letter leaves the machine. */
@Component
class LinheSubscriptions {

    private static final String MAIL = "mail";

    private final Connections connections;
    private final Subscriptions subscriptions;

    LinheSubscriptions(Connections connections, Subscriptions subscriptions) {
        this.connections = connections;
        this.subscriptions = subscriptions;
    }

    /** Once: what somebody set while trying the program stays. */
    void load() {
        boolean open = connections.of(LinheOrgans.LINHE).stream()
                .anyMatch(one -> one.channel().code().equals(MAIL) && one.account() == null);
        if (!open) {
            return;
        }
        Actor machine = Actor.commandLine(LinheOrgans.LINHE);
        Map<String, String> settings = Map.of(
                "host",
                "127.0.0.1",
                "port",
                "9",
                "security",
                "NONE",
                "from",
                "yanshi@example.com",
                "site",
                "http://127.0.0.1:8080",
                "perMinute",
                "10",
                "perDay",
                "100");
        Refused.never(connections.connect(LinheOrgans.LINHE, MAIL, MAIL, settings, true, machine));
        connections.pause(LinheOrgans.LINHE, MAIL, true, "演示账号，不连接外网", machine);
        reader(1, LinheOrgans.LINHE, true, "", Rhythm.WEEKLY);
        reader(2, LinheOrgans.LINHE, false, "低保", Rhythm.AT_ONCE);
        reader(3, LinheOrgans.LINHE, true, "补贴", Rhythm.DAILY);
        reader(4, LinheOrgans.FIRST_VILLAGE, false, "", Rhythm.AT_ONCE);
        reader(5, LinheOrgans.LINHE, false, "预算 决算", Rhythm.WEEKLY);
    }

    private void reader(int number, String organ, boolean below, String words, Rhythm rhythm) {
        var wish = new Wish(organ, below, List.of(), words, words.contains(" "), rhythm);
        subscriptions
                .ask(wish, "yanshi" + number + "@example.com", "yanshi-" + number)
                .ifPresent(subscriptions::confirm);
    }
}
