package cn.yangguang.rectification.web;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import cn.yangguang.rectification.Rectification;
import cn.yangguang.rectification.Rectifications;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 更正: the requests of one's organs. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class RectificationsPage {

    private static final String TEMPLATE = "cn/yangguang/rectification/web/rectifications.jte";

    /** A line of the list; the internal target, or null under a law that has none. */
    public record Line(
            Rectification request, String organ, @Nullable DayCount target) {}

    /** The list. */
    public record View(List<Line> lines, boolean open, boolean recording) {}

    private final Pages pages;
    private final Rectifications rectifications;
    private final Organs organs;

    RectificationsPage(Pages pages, Rectifications rectifications, Organs organs) {
        this.pages = pages;
        this.rectifications = rectifications;
        this.organs = organs;
    }

    @GetMapping("/office/rectifications")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @RequestParam(defaultValue = "") String open) {
        List<Line> lines = rectifications.list(!open.isEmpty(), who.person()).stream()
                .map(one -> new Line(
                        one,
                        organs.find(one.registered().organ()).map(Organ::name).orElse(""),
                        rectifications.target(one).orElse(null)))
                .toList();
        return pages.show(
                request, TEMPLATE, new View(lines, !open.isEmpty(), who.person().holdsAnywhere(Duty.HANDLER)));
    }
}
