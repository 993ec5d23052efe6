package cn.yangguang.screen.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Pins;
import cn.yangguang.screen.Playing;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done with one screen by a button, and what it would show, for staff to look at: a preview counts for nothing. */
@Controller
@Serves({
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
class PanelActs {

    private final ScreenDesk desk;
    private final Pins pins;
    private final Playing playing;
    private final PlayerFiles files;
    private final PlaylistJson json;
    private final SiteAddress site;

    PanelActs(ScreenDesk desk, Pins pins, Playing playing, PlayerFiles files, PlaylistJson json, SiteAddress site) {
        this.desk = desk;
        this.pins = pins;
        this.playing = playing;
        this.files = files;
        this.json = json;
        this.site = site;
    }

    @PostMapping("/office/screens/{id:\\d{1,18}}/pins/{pin:\\d{1,18}}/end")
    ResponseEntity<byte[]> unpin(SignedIn who, @PathVariable long id, @PathVariable long pin) {
        pins.unpin(desk.kept(who, id), pin, who);
        return ScreenDesk.to("/" + id + "?said=screen-unpinned");
    }

    @PostMapping("/office/screens/{id:\\d{1,18}}/address")
    ResponseEntity<byte[]> readdress(SignedIn who, @PathVariable long id) {
        desk.panels().readdress(desk.kept(who, id), who);
        return ScreenDesk.to("/" + id + "?said=screen-readdressed");
    }

    @PostMapping("/office/screens/{id:\\d{1,18}}/retirement")
    ResponseEntity<byte[]> retire(SignedIn who, @PathVariable long id) {
        desk.panels().retire(desk.kept(who, id), who);
        return ScreenDesk.to("?said=screen-retired");
    }

    @GetMapping("/office/screens/{id:\\d{1,18}}/preview")
    ResponseEntity<byte[]> preview(SignedIn who, @PathVariable long id) {
        Panel panel = desk.seen(who, id);
        String path = "/office/screens/" + panel.id();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", files.policy())
                .body(files.page(path + "/preview/playlist", "", "", path));
    }

    @GetMapping("/office/screens/{id:\\d{1,18}}/preview/playlist")
    ResponseEntity<byte[]> previewed(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Panel panel = desk.seen(who, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.of(playing.of(panel), site.base(request)));
    }
}
