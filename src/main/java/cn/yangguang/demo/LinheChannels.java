package cn.yangguang.demo;

import cn.yangguang.channel.Connections;
import cn.yangguang.journal.Actor;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Accounts of the demonstration on other platforms: visibly none, paused, and leading to nowhere but this machine. */
@Component
class LinheChannels {

    private static final String NOWHERE = "http://127.0.0.1:9";
    private static final String REASON = "演示账号，不连接外网";

    private final Connections connections;

    LinheChannels(Connections connections) {
        this.connections = connections;
    }

    /** Once: what somebody set while trying the program stays. */
    void load() {
        connect(
                "wechat",
                Map.of("app", "wx-yanshi", "secret", "演示密钥", "host", NOWHERE, "site", NOWHERE, "author", "临河镇（演示）"));
        connect("weibo", Map.of("app", "yanshi2016", "secret", "演示密钥", "host", NOWHERE, "site", NOWHERE));
        connect(
                "sms",
                Map.of(
                        "protocol",
                        "CMPP 3.0",
                        "host",
                        "127.0.0.1",
                        "port",
                        "9",
                        "user",
                        "000000",
                        "password",
                        "演示口令",
                        "source",
                        "10690000",
                        "signature",
                        "临河镇",
                        "quietFrom",
                        "21:00",
                        "quietTo",
                        "08:00"));
    }

    private void connect(String channel, Map<String, String> settings) {
        boolean open = connections.of(LinheOrgans.LINHE).stream()
                .anyMatch(one -> one.channel().code().equals(channel) && one.account() == null);
        if (open) {
            Actor machine = Actor.commandLine(LinheOrgans.LINHE);
            Map<String, String> typed = new HashMap<>(settings);
            typed.putAll(Map.of("perMinute", "10", "perDay", "100"));
            Refused.never(connections.connect(LinheOrgans.LINHE, channel, channel, typed, true, machine));
            connections.pause(LinheOrgans.LINHE, channel, true, REASON, machine);
        }
    }
}
