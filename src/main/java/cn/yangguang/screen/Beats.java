package cn.yangguang.screen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears screens and knows how they are. */
@Service
public class Beats {

    private static final Pattern ITEM = Pattern.compile("([^#]{1,80})#([0-9]{1,6})");
    private static final int MOST_TIMES = 20_000;
    private static final Duration OLDEST = Duration.ofDays(60);

    private final BeatStore store;
    private final PanelStore panels;
    private final AlertStore alerts;
    private final TitleQueries titles;
    private final Clock clock;

    Beats(BeatStore store, PanelStore panels, AlertStore alerts, TitleQueries titles, Clock clock) {
        this.store = store;
        this.panels = panels;
        this.alerts = alerts;
        this.titles = titles;
        this.clock = clock;
    }

    /** Notes the word of a screen; a report that was counted before counts only as a sign of life. */
    @Transactional
    public void hear(Panel panel, Beat beat) {
        Instant now = clock.instant();
        var heard = new Heard(now, beat.version(), beat.showing(), beat.keeps(), beat.trouble());
        boolean fresh = store.heard(panel.id(), heard, beat.report());
        store.plays(panel.id(), beat.version());
        if (fresh) {
            beat.shown().forEach(one -> count(panel, one, now));
        }
    }

    /** A page was asked for by a browser without scripts, which shows what it asks for. */
    @Transactional
    public void served(Panel panel, String version, String item) {
        hear(
                panel,
                new Beat(
                        "",
                        version,
                        item,
                        Heard.Keeps.PLAIN,
                        "",
                        List.of(new Beat.Shown(
                                item,
                                1,
                                clock.instant().toEpochMilli(),
                                clock.instant().toEpochMilli()))));
    }

    /** A screen's clock may be anything: what cannot be is put between the last two months and now. */
    private void count(Panel panel, Beat.Shown shown, Instant now) {
        Matcher item = ITEM.matcher(shown.item());
        if (item.matches() && shown.times() > 0 && store.known(item.group(1), Integer.parseInt(item.group(2)))) {
            Instant last = within(shown.last(), now);
            Instant first = within(shown.first(), now);
            store.shown(
                    panel.id(),
                    shown.item(),
                    LocalDate.ofInstant(last, clock.getZone()),
                    Math.min(shown.times(), MOST_TIMES),
                    first.isAfter(last) ? last : first,
                    last);
        }
    }

    private static Instant within(long millis, Instant now) {
        Instant oldest = now.minus(OLDEST);
        return Instant.ofEpochMilli(Math.clamp(millis, oldest.toEpochMilli(), now.toEpochMilli()));
    }

    /** How these screens are now. */
    @Transactional(readOnly = true)
    public List<PanelState> states(List<Panel> some) {
        Instant now = clock.instant();
        List<Long> ids = some.stream().map(Panel::id).toList();
        Map<Long, Heard> heard = store.heard(ids);
        Map<Long, Alert> running = alerts.running(ids, now);
        SilenceRule rule = panels.rule(LocalDate.now(clock));
        Map<String, String> names =
                titles.of(heard.values().stream().map(Heard::showing).collect(Collectors.toSet()));
        return some.stream()
                .map(panel -> {
                    Heard last = heard.get(panel.id());
                    return new PanelState(
                            panel,
                            light(panel, last, now, rule),
                            last,
                            last == null ? "" : names.getOrDefault(last.showing(), ""),
                            running.get(panel.id()));
                })
                .toList();
    }

    private static PanelState.Light light(Panel panel, @Nullable Heard heard, Instant now, SilenceRule rule) {
        if (heard == null || !panel.used()) {
            return PanelState.Light.GREY;
        }
        if (Silence.silent(panel.hours(), heard.at(), now, rule)) {
            return PanelState.Light.RED;
        }
        boolean lately = Duration.between(heard.at(), now).compareTo(rule.after()) <= 0;
        return lately ? PanelState.Light.GREEN : PanelState.Light.GREY;
    }

    /** How often the screen has shown each thing. */
    @Transactional(readOnly = true)
    public Map<String, Integer> timesOn(Panel panel) {
        return store.timesOn(panel.id());
    }
}
