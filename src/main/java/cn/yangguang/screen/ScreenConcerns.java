package cn.yangguang.screen;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Screens that say nothing within their hours (SC-SILENT), and those that were entered and never said anything (SC-NEVER). */
@Component
class ScreenConcerns implements ConcernSource {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZONE);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final PanelStore panels;
    private final BeatStore beats;
    private final Clock clock;

    ScreenConcerns(PanelStore panels, BeatStore beats, Clock clock) {
        this.panels = panels;
        this.beats = beats;
        this.clock = clock;
    }

    /** Of a day that is past only what still is so: when a screen was heard before its last word is not kept. */
    @Override
    @Transactional(readOnly = true)
    public List<Concern> concerns(Asking asking) {
        Instant end = asking.on().plusDays(1).atStartOfDay(ZONE).toInstant();
        Instant now = end.isBefore(clock.instant()) ? end : clock.instant();
        List<Panel> used =
                panels.of(asking.organs()).stream().filter(Panel::used).toList();
        Map<Long, Heard> heard = beats.heard(used.stream().map(Panel::id).toList());
        SilenceRule rule = panels.rule(asking.on());
        return used.stream()
                .map(panel -> concern(panel, heard.get(panel.id()), now, rule))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Concern> concern(Panel panel, @Nullable Heard heard, Instant now, SilenceRule rule) {
        if (heard == null) {
            return panel.since().plus(A_DAY).isBefore(now)
                    ? Optional.of(concern("SC-NEVER", Grade.YELLOW, panel, panel.since()))
                    : Optional.empty();
        }
        return Silence.silent(panel.hours(), heard.at(), now, rule)
                ? Optional.of(concern("SC-SILENT", Grade.RED, panel, heard.at()))
                : Optional.empty();
    }

    private static Concern concern(String code, Grade grade, Panel panel, Instant since) {
        return new Concern(
                code,
                grade,
                panel.organ(),
                "screen/" + panel.id(),
                LocalDate.ofInstant(since, ZONE),
                List.of(panel.name(), panel.place(), MINUTE.format(since)),
                "/office/screens/" + panel.id());
    }
}
