package cn.yangguang.screen.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.page.Pages;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.screen.Beats;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Panels;
import cn.yangguang.screen.Playing;
import cn.yangguang.screen.Playlist;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a screen asks for. Whoever knows the address is the screen; it sees nothing that is not public. The page may be kept by the
 * browser for long (without a service worker that is what a start without network lives on); everything else is always asked for anew.
 */
@Controller
@OpenToAll("a screen shows what is public; its address is known to its device alone")
class PlayerPage {

    private static final int MOST_BYTES = 100_000;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Panels panels;
    private final Playing playing;
    private final Beats beats;
    private final PlayerFiles files;
    private final PlaylistJson json;
    private final Pages pages;
    private final SiteAddress site;

    PlayerPage(
            Panels panels,
            Playing playing,
            Beats beats,
            PlayerFiles files,
            PlaylistJson json,
            Pages pages,
            SiteAddress site) {
        this.panels = panels;
        this.playing = playing;
        this.beats = beats;
        this.files = files;
        this.json = json;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/screen/{token}")
    ResponseEntity<byte[]> page(@PathVariable String token) {
        find(token);
        String path = "/screen/" + token;
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Cache-Control", "private, max-age=2592000")
                .header("Content-Security-Policy", files.policy())
                .body(files.page(path + "/playlist", path + "/beat", path + "/worker.js", path + "/plain"));
    }

    @GetMapping("/screen/{token}/worker.js")
    ResponseEntity<String> worker(@PathVariable String token) {
        find(token);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .header("Service-Worker-Allowed", "/screen/" + token)
                .body(files.worker());
    }

    /**
     * 204 when the screen has this list and this player; 410 when the address was given up, so that nothing of it is shown any longer.
     *
     * @param player version of the player that asks; a newer one is told of
     */
    @GetMapping("/screen/{token}/playlist")
    ResponseEntity<byte[]> playlist(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String have,
            @RequestParam(defaultValue = "") String player) {
        Optional<Panel> panel = panels.withToken(token);
        if (panel.isEmpty()) {
            return gone(request);
        }
        Playlist list = playing.of(panel.get());
        boolean newest = player.isEmpty() || player.equals(files.version());
        if (newest && list.version().equals(have)) {
            return ResponseEntity.noContent()
                    .header("Cache-Control", "no-store")
                    .build();
        }
        byte[] body = json.of(list, site.base(request));
        playing.issued(list);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(body);
    }

    @PostMapping("/screen/{token}/beat")
    ResponseEntity<byte[]> beat(HttpServletRequest request, @PathVariable String token) throws IOException {
        Optional<Panel> panel = panels.withToken(token);
        if (panel.isEmpty()) {
            return gone(request);
        }
        byte[] sent = request.getInputStream().readNBytes(MOST_BYTES);
        return BeatReading.of(sent)
                .map(beat -> {
                    beats.hear(panel.get(), beat);
                    return ResponseEntity.noContent()
                            .header("Cache-Control", "no-store")
                            .<byte[]>build();
                })
                .orElseGet(() -> ResponseEntity.badRequest().build());
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request) {
        String words = pages.screen(request).of("screen.player.gone");
        return ResponseEntity.status(HttpStatus.GONE)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(JsonMapper.shared().writeValueAsBytes(Map.of("gone", words)));
    }

    private Panel find(String token) {
        return panels.withToken(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
