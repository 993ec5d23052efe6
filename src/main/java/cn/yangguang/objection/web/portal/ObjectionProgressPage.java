package cn.yangguang.objection.web.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.objection.Objection;
import cn.yangguang.objection.Objections;
import cn.yangguang.onlineform.Lookups;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of an objection, for whoever has its number and query code. The code is never part of an address. */
@Controller
@OpenToAll("村民委员会组织法: whoever reported learns what became of it")
public class ObjectionProgressPage {

    /** The question, or what was found. */
    public record View(
            PublicFrame frame,
            String number,
            String problem,
            @Nullable Objection found,
            boolean met) {}

    private final Pages pages;
    private final Objections objections;
    private final Organs organs;
    private final PublicFrames frames;
    private final Lookups<Objection> lookups;

    ObjectionProgressPage(Pages pages, Objections objections, Organs organs, PublicFrames frames, Clock clock) {
        this.pages = pages;
        this.objections = objections;
        this.organs = organs;
        this.frames = frames;
        this.lookups = new Lookups<>(objections::progress, clock);
    }

    @GetMapping({"/objections", "/objections/progress"})
    ResponseEntity<byte[]> ask(HttpServletRequest request) {
        return show(request, HttpStatus.OK, "", "", null);
    }

    @PostMapping("/objections/progress")
    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        String number = Typed.line(request, "number");
        return switch (lookups.find(number, Typed.line(request, "code"), request.getRemoteAddr())) {
            case Lookups.Looked.Found<Objection>(var found) -> show(request, HttpStatus.OK, number, "", found);
            case Lookups.Looked.Unknown<Objection> unknown ->
                show(request, HttpStatus.UNPROCESSABLE_CONTENT, number, "objection.portal.unknown", null);
            case Lookups.Looked.TooMany<Objection> many ->
                show(request, HttpStatus.TOO_MANY_REQUESTS, number, "objection.portal.tries", null);
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request, HttpStatus status, String number, String problem, @Nullable Objection found) {
        String title = pages.screen(request).of("objection.portal.progress");
        PublicFrame frame = found == null
                ? frames.site(PublicColumn.SEARCH, title)
                : organs.find(found.registered().township())
                        .map(organ -> frames.of(organ, PublicColumn.APPLY, title))
                        .orElseThrow();
        return Unkept.of(pages.show(
                request,
                status,
                "cn/yangguang/objection/web/portal/objection-progress.jte",
                new View(
                        frame.at("/objections"),
                        number,
                        problem.isEmpty() ? "" : pages.screen(request).of(problem),
                        found,
                        found != null && !objections.met(found).isEmpty())));
    }
}
