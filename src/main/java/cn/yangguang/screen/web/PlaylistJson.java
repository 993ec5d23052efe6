package cn.yangguang.screen.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import cn.yangguang.screen.Alert;
import cn.yangguang.screen.Block;
import cn.yangguang.screen.Code;
import cn.yangguang.screen.Entry;
import cn.yangguang.screen.Hours;
import cn.yangguang.screen.Playing;
import cn.yangguang.screen.Playlist;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A play list as the player reads it. */
@Component
class PlaylistJson {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final List<String> WORDS =
            List.of("scan", "home", "again", "cut", "alert", "nothing", "page", "offline", "week", "days");

    private final Playing playing;
    private final PlayerFiles player;
    private final Words words;
    private final Clock clock;

    PlaylistJson(Playing playing, PlayerFiles player, Languages languages, Clock clock) {
        this.playing = playing;
        this.player = player;
        this.words = languages.chinese();
        this.clock = clock;
    }

    /** @param site what stands before the paths of the site, empty when unknown: then no codes are shown */
    byte[] of(Playlist list, String site) {
        Organ organ = playing.organ(list.panel());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", list.version());
        json.put("player", player.version());
        json.put("now", clock.millis());
        json.put("panel", panel(list, organ, site));
        json.put("alert", alert(list.alert()));
        json.put(
                "items",
                playing.told(list).stream().map(told -> item(told, site)).toList());
        Map<String, String> said = new LinkedHashMap<>();
        WORDS.forEach(key -> said.put(key, words.of("screen.player." + key)));
        json.put("words", said);
        return JsonMapper.shared().writeValueAsBytes(json);
    }

    private static Map<String, Object> panel(Playlist list, Organ organ, String site) {
        Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("organ", organ.fullName());
        panel.put("lie", list.panel().lie().name());
        panel.put("seconds", list.panel().seconds());
        panel.put("hours", hours(list.panel().hours()));
        panel.put("code", site.isEmpty() ? null : Code.of(site + "/organs/" + organ.key()));
        return panel;
    }

    private static @Nullable List<String> hours(@Nullable Hours hours) {
        return hours == null
                ? null
                : List.of(hours.opens().toString(), hours.closes().toString());
    }

    private Map<String, Object> item(Playing.Told told, String site) {
        Entry entry = told.entry();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.item());
        item.put("kind", words.of(entry.village() ? "screen.player.village" : "screen.player.government"));
        item.put("title", entry.title());
        item.put("organ", entry.organName());
        item.put("date", day(entry.publishedOn()));
        item.put("number", words.of("screen.player.number", entry.indexNumber()));
        item.put("code", site.isEmpty() ? null : Code.of(site + Code.path(entry.indexNumber())));
        item.put("first", entry.firstDay().toString());
        item.put("last", entry.lastDay().toString());
        item.put("hours", hours(entry.hours()));
        item.put("seconds", entry.seconds());
        item.put("blocks", told.blocks().stream().map(PlaylistJson::block).toList());
        item.put("notes", notes(told));
        return item;
    }

    private List<String> notes(Playing.Told told) {
        List<String> notes = new ArrayList<>();
        if (told.pictures()) {
            notes.add(words.of("screen.player.pictures"));
        }
        if (!told.files().isEmpty()) {
            notes.add(words.of("screen.player.files", told.files()));
        }
        return notes;
    }

    private static List<Object> block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> List.of("p", text);
            case Block.Heading(var text) -> List.of("h", text);
            case Block.Table(var head, var rows) -> List.of("t", head, rows);
        };
    }

    private @Nullable Map<String, Object> alert(@Nullable Alert alert) {
        if (alert == null) {
            return null;
        }
        Instant begun = alert.begunAt();
        return Map.of(
                "id",
                alert.id(),
                "title",
                alert.title(),
                "words",
                alert.words().lines().filter(line -> !line.isBlank()).toList(),
                "organ",
                playing.teller(alert),
                "told",
                words.of("screen.player.told", MINUTE.format(begun), MINUTE.format(alert.until())),
                "from",
                begun.toEpochMilli(),
                "until",
                alert.until().toEpochMilli());
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
