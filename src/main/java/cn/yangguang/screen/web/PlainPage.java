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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A screen whose browser runs no scripts: it asks for one page after the other, and what it asks for counts as shown. */
@Controller
@OpenToAll("a screen shows what is public; its address is known to its device alone")
class PlainPage {

    private static final String PLAIN = "cn/yangguang/screen/web/plain.jte";

    private final Pages pages;
    private final Panels panels;
    private final Playing playing;
    private final Beats beats;
    private final SiteAddress site;

    PlainPage(Pages pages, Panels panels, Playing playing, Beats beats, SiteAddress site) {
        this.pages = pages;
        this.panels = panels;
        this.playing = playing;
        this.beats = beats;
        this.site = site;
    }

    @GetMapping("/screen/{token}/plain")
    ResponseEntity<byte[]> plain(
            HttpServletRequest request, @PathVariable String token, @RequestParam(defaultValue = "0") String at) {
        Panel panel = panels.withToken(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Playlist list = playing.of(panel);
        PlainView view = PlainView.of(
                list,
                playing.told(list),
                playing.organ(panel).fullName(),
                at.matches("[0-9]{1,6}") ? Integer.parseInt(at) : 0,
                site.base(request));
        playing.issued(list);
        beats.served(panel, list.version(), view.item());
        ResponseEntity<byte[]> page = pages.show(request, PLAIN, view);
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .header("Cache-Control", "no-store")
                .body(page.getBody());
    }
}
