package cn.yangguang.demo;

import cn.yangguang.channel.Connections;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.screen.Hours;
import cn.yangguang.screen.Lie;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Panels;
import cn.yangguang.screen.Pins;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A screen in the town's hall and one in its first village, each with a few things to play; the channel of both is connected. */
@Component
class LinheScreens {

    private static final int SHOWN = 6;
    private static final int DAYS = 365;

    private final Panels panels;
    private final Pins pins;
    private final Connections connections;
    private final LinhePeople people;
    private final Clock clock;

    LinheScreens(Panels panels, Pins pins, Connections connections, LinhePeople people, Clock clock) {
        this.panels = panels;
        this.pins = pins;
        this.connections = connections;
        this.people = people;
        this.clock = clock;
    }

    /** Once: what somebody entered while trying the program stays. */
    void load() {
        String village = LinheOrgans.FIRST_VILLAGE;
        if (!panels.of(Set.of(LinheOrgans.LINHE, village)).isEmpty()) {
            return;
        }
        var hours = new Hours(LocalTime.of(0, 0), LocalTime.of(23, 59));
        register(LinheOrgans.LINHE, new Panels.Wish("大厅屏（演示）", "便民服务大厅东墙", Lie.LANDSCAPE, hours, 12, false));
        register(village, new Panels.Wish("村部屏（演示）", "村委会门厅", Lie.PORTRAIT, hours, 12, true));
    }

    private void register(String organ, Panels.Wish wish) {
        var clerk = new SignedIn(people.holding(Duty.HANDLER), Actor.COMMAND_LINE);
        Refused.never(panels.register(organ, wish, clerk));
        Map<String, String> account = Map.of("days", "15", "perMinute", "60", "perDay", "500");
        Refused.never(connections.connect(organ, "screen", "screen", account, true, Actor.commandLine(organ)));
        Panel panel = panels.of(Set.of(organ)).getFirst();
        LocalDate today = LocalDate.now(clock);
        List<Pins.Choice> newest = pins.choices(panel).stream().limit(SHOWN).toList();
        for (int at = 0; at < newest.size(); at++) {
            var pin =
                    new Pins.Wish(newest.get(at).indexNumber(), false, today, today.plusDays(DAYS), null, null, at + 1);
            Refused.never(pins.pin(panel, pin, clerk));
        }
    }
}
