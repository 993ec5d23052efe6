package cn.yangguang.gate.web;

import cn.yangguang.gate.GateWork;
import cn.yangguang.gate.Watch;
import cn.yangguang.gate.WatchRun;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 发布前审查: what waits for the person, and how far the watch over everything published is. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR})
public class GatePage {

    /**
     * The page.
     *
     * @param run the walk under way, else the last one, else null
     * @param waiting files that wait for a reader
     * @param warned published things with warnings only
     * @param uploaded files published before every file was made anew
     */
    public record View(GateWork.Today today, @Nullable WatchRun run, int waiting, int warned, int uploaded) {}

    private final Pages pages;
    private final GateWork work;
    private final Watch watch;

    GatePage(Pages pages, GateWork work, Watch watch) {
        this.pages = pages;
        this.work = work;
        this.watch = watch;
    }

    @GetMapping("/office/gate")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return pages.show(
                request,
                "cn/yangguang/gate/web/gate.jte",
                new View(
                        work.of(who.person()),
                        watch.last().orElse(null),
                        watch.waitingFiles(),
                        work.warned(who.person()),
                        work.publishedAsUploaded(who.person())));
    }

    /** Asks for a walk now. Twice asked is asked once. */
    @PostMapping("/office/gate/watch")
    ResponseEntity<byte[]> begin() {
        watch.begin();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/gate?said=gate-begun"))
                .build();
    }
}
