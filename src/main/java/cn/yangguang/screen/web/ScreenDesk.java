package cn.yangguang.screen.web;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.Panels;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of screens have in common: whose screens. */
@Component
record ScreenDesk(Panels panels) {

    /** Another's screen is as absent as one that does not exist. */
    Panel seen(SignedIn who, long id) {
        return panels.find(id)
                .filter(panel -> panels.seenBy(who.person()).contains(panel.organ()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A screen in use that the person keeps. */
    Panel kept(SignedIn who, long id) {
        Panel panel = seen(who, id);
        if (!keeps(who, panel) || !panel.used()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return panel;
    }

    boolean keeps(SignedIn who, Panel panel) {
        return panels.keptBy(who.person()).contains(panel.organ());
    }

    static ResponseEntity<byte[]> to(String behind) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/screens" + behind))
                .build();
    }
}
