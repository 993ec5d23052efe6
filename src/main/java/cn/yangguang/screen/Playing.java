package cn.yangguang.screen;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The play list of a screen, made when it is asked for. */
@Service
public class Playing {

    /** The most things a screen plays in turn. */
    public static final int MOST = 40;

    private static final int LONGEST = 20_000;

    private final PlaylistQueries queries;
    private final AlertStore alerts;
    private final BeatStore beats;
    private final Places places;
    private final Organs organs;
    private final Clock clock;

    Playing(PlaylistQueries queries, AlertStore alerts, BeatStore beats, Places places, Organs organs, Clock clock) {
        this.queries = queries;
        this.alerts = alerts;
        this.beats = beats;
        this.places = places;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Playlist of(Panel panel) {
        List<Entry> entries = queries.entries(panel, places.playedBy(panel), LocalDate.now(clock), MOST);
        Alert alert = alerts.running(panel.id(), clock.instant()).orElse(null);
        return new Playlist(panel, version(panel, organ(panel), entries, alert), entries, alert);
    }

    private static String version(Panel panel, Organ organ, List<Entry> entries, @Nullable Alert alert) {
        try {
            String all = panel + organ.fullName() + entries + alert;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on the screen may hold what stands on the list, until it reports a later one. */
    @Transactional
    public void issued(Playlist list) {
        beats.issue(list.panel().id(), list.version(), list.items(), clock.instant());
    }

    public Organ organ(Panel panel) {
        return organs.find(panel.organ()).orElseThrow();
    }

    /** Name of the organ that tells an emergency, as it signs. */
    public String teller(Alert alert) {
        return organs.find(alert.organ()).map(Organ::fullName).orElse("");
    }

    /** One entry with its text. */
    public record Told(Entry entry, List<Block> blocks, boolean pictures, String files) {
        public Told {
            blocks = List.copyOf(blocks);
        }
    }

    /** The entries with their texts, in their order; what was taken down a moment ago is left out. */
    @Transactional(readOnly = true)
    public List<Told> told(Playlist list) {
        Map<String, PlaylistQueries.Text> texts =
                queries.texts(list.entries().stream().map(Entry::indexNumber).collect(Collectors.toSet()));
        return list.entries().stream()
                .map(entry -> told(entry, texts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Told> told(Entry entry, Map<String, PlaylistQueries.Text> texts) {
        PlaylistQueries.Text text = texts.get(entry.indexNumber());
        if (text == null) {
            return Optional.empty();
        }
        String body = text.body();
        return Optional.of(new Told(
                entry,
                Blocks.of(body.length() > LONGEST ? body.substring(0, LONGEST) : body),
                body.contains("<img"),
                text.files()));
    }
}
