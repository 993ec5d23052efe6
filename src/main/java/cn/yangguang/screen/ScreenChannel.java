package cn.yangguang.screen;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Publication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The channel of screens: sending places an item, asking looks for the proof that a screen showed it, taking back waits until no screen can
 * hold it any more. Screens live in the same database, so nothing is ever doubtful but what a silent screen shows.
 */
@Component
class ScreenChannel implements ChannelAdapter {

    private static final String USUAL_DAYS = "15";
    private static final int LONG_TEXT = 2500;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final Duration A_LITTLE = Duration.ofMinutes(2);

    private final ItemStore items;
    private final PanelStore panels;
    private final Places places;
    private final Clock clock;

    ScreenChannel(ItemStore items, PanelStore panels, Places places, Clock clock) {
        this.items = items;
        this.panels = panels;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "screen";
    }

    @Override
    public String title() {
        return "电子屏（本平台）";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("days", "公开后播放几天（1 到 365，不填为 " + USUAL_DAYS + " 天）", false, false),
                new Field("panels", "只在这些屏上播放（屏的名称，用顿号隔开；不填为全部）", false, false));
    }

    @Override
    public List<String> problems(Account account) {
        String days = account.setting("days");
        boolean number = days.isEmpty() || days.matches("[0-9]{1,3}") && days(days) >= 1 && days(days) <= 365;
        List<String> wrong = new ArrayList<>(number ? List.of() : List.of("播放天数请填 1 到 365 的整数"));
        List<String> known =
                places.of(account.organ()).stream().map(Panel::name).toList();
        names(account.setting("panels")).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong.add("没有名为“" + name + "”的电子屏，请先在“电子屏”页面登记"));
        return wrong;
    }

    private static int days(String typed) {
        return Integer.parseInt(typed.isEmpty() ? USUAL_DAYS : typed);
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[、,，;；\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        List<String> remarks = new ArrayList<>();
        if (publication.body().contains("<img")) {
            remarks.add("图片不在屏上显示，请扫码查看");
        }
        if (!publication.attachments().isEmpty()) {
            remarks.add("附件不在屏上显示，请扫码查看");
        }
        if (publication.text().length() > LONG_TEXT) {
            remarks.add("正文较长，屏上最多显示十二页，其余请扫码查看");
        }
        return new Adapted(
                Map.of(
                        "indexNumber",
                        publication.indexNumber(),
                        "edition",
                        String.valueOf(publication.edition()),
                        "title",
                        publication.title()),
                remarks);
    }

    @Override
    @Transactional
    public Answer send(Adapted what, String key, Account account) {
        List<String> only = names(account.setting("panels"));
        boolean somewhere = places.of(account.organ()).stream()
                .anyMatch(panel -> panel.used() && (only.isEmpty() || only.contains(panel.name())));
        if (!somewhere) {
            return new Answer.Refused("没有在用的电子屏，请先在“电子屏”页面登记");
        }
        LocalDate last = LocalDate.now(clock).plusDays(days(account.setting("days")) - 1L);
        items.place(
                UUID.fromString(key),
                account.organ(),
                what.fields().getOrDefault("indexNumber", ""),
                Integer.parseInt(what.fields().getOrDefault("edition", "1")),
                only,
                last,
                clock.instant());
        return new Answer.Accepted(Map.of("播放至", last.toString()));
    }

    /** Shown by at least one screen: when, how often, on how many. Until then it is looked at again when a screen is open. */
    @Override
    @Transactional(readOnly = true)
    public Answer find(String key, Map<String, String> receipt, Account account) {
        ItemStore.Placed placed = items.find(UUID.fromString(key)).orElse(null);
        if (placed == null) {
            return new Answer.Absent();
        }
        if (placed.taken()) {
            return new Answer.Withdrawn();
        }
        return items.proof(placed.item())
                .<Answer>map(proof -> new Answer.Confirmed(Map.of(
                        "首次播放",
                        MINUTE.format(proof.first()),
                        "已播放",
                        proof.times() + "次",
                        "播放的屏",
                        proof.panels() + "块")))
                .orElseGet(() -> new Answer.Later("还没有电子屏报告播放过", untilOpen(account.organ())));
    }

    private Duration untilOpen(String organ) {
        Instant now = clock.instant();
        return places.of(organ).stream()
                .filter(Panel::used)
                .map(panel -> panel.hours().untilOpen(now))
                .min(Duration::compareTo)
                .filter(wait -> !wait.isZero())
                .map(wait -> wait.plus(A_LITTLE))
                .orElse(Duration.ZERO);
    }

    @Override
    @Transactional
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        ItemStore.Placed placed = items.find(UUID.fromString(key)).orElse(null);
        if (placed == null) {
            return new Answer.Withdrawn();
        }
        Instant now = clock.instant();
        if (items.take(UUID.fromString(key), now)) {
            // A list that is being given out at this very moment may still have it: looked at again when that is over.
            return Answer.Later.of("已从播放单中取下，等待屏幕换上新的播放单");
        }
        List<ItemStore.Holder> holders = items.holders(placed.item());
        if (holders.isEmpty()) {
            return new Answer.Withdrawn();
        }
        SilenceRule rule = panels.rule(LocalDate.now(clock));
        return holders.stream()
                .filter(holder -> !holder.used() || Silence.silent(holder.hours(), holder.heardAt(), now, rule))
                .findFirst()
                .<Answer>map(dead -> new Answer.ByHand("电子屏“" + dead.name() + "”自 " + MINUTE.format(dead.heardAt())
                        + " 起没有消息，可能仍存有这条信息，请到现场查看，断电重启后再确认"))
                .orElseGet(() -> new Answer.Later("等待电子屏报告已换上新的播放单", untilOpen(account.organ())));
    }
}
