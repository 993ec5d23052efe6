package cn.yangguang.complaint.web.portal;

import cn.yangguang.complaint.ComplaintAction;
import cn.yangguang.complaint.ComplaintDetail;
import cn.yangguang.complaint.ComplaintOutcome;
import cn.yangguang.complaint.ComplaintParticulars;
import cn.yangguang.complaint.ComplaintProgress;
import cn.yangguang.complaint.ComplaintProgresses;
import cn.yangguang.complaint.Complaints;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Lookups;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of an entry, for whoever has number and query code. The code is never part of an address. */
@Controller
@OpenToAll("条例 Art. 46, 51: who brought something forward learns the answer and judges it")
public class FollowPage {

    private static final String TEMPLATES = "cn/yangguang/complaint/web/portal/";

    /** Asks for number and code. */
    public record AskView(PublicFrame frame, String number, String wrong) {}

    /** The state in plain words. The code goes with the forms of the page. */
    public record FollowView(PublicFrame frame, ComplaintProgress progress, String code, String wrong) {}

    private final Complaints complaints;
    private final ComplainViews views;
    private final Pages pages;
    private final Lookups<ComplaintProgress> lookups;

    FollowPage(Complaints complaints, ComplaintProgresses progresses, ComplainViews views, Pages pages, Clock clock) {
        this.complaints = complaints;
        this.views = views;
        this.pages = pages;
        this.lookups = new Lookups<>(progresses::find, clock);
    }

    @GetMapping("/complaints")
    ResponseEntity<byte[]> ask(HttpServletRequest request) {
        return asked(request, HttpStatus.OK, "");
    }

    @GetMapping({"/complaints/progress", "/complaints/progress/{noun:rate|reopen}"})
    ResponseEntity<byte[]> begin() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/complaints"))
                .build();
    }

    @PostMapping("/complaints/progress")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return shown(request, HttpStatus.OK, "");
    }

    /** 评价, 要求重新办理. */
    @PostMapping("/complaints/progress/{noun:rate|reopen}")
    ResponseEntity<byte[]> act(HttpServletRequest request, @PathVariable String noun) {
        if (!(look(request) instanceof Lookups.Looked.Found<ComplaintProgress>)) {
            return shown(request, HttpStatus.OK, "");
        }
        ComplaintAction action = ComplaintAction.ofNoun(noun).orElseThrow();
        var given = new ComplaintParticulars(Map.of(
                ComplaintDetail.RATING,
                Typed.line(request, "rating"),
                ComplaintDetail.WORDS,
                Typed.lines(request.getParameter("words"))));
        ComplaintOutcome outcome =
                complaints.act(Typed.line(request, "number"), Typed.line(request, "code"), action, given);
        return outcome instanceof ComplaintOutcome.Refused(var reasons)
                ? shown(
                        request,
                        HttpStatus.CONFLICT,
                        pages.screen(request)
                                .of(
                                        reasons.getFirst().key(),
                                        reasons.getFirst().arguments().toArray()))
                : shown(request, HttpStatus.OK, "");
    }

    private Lookups.Looked<ComplaintProgress> look(HttpServletRequest request) {
        return lookups.find(Typed.line(request, "number"), Typed.line(request, "code"), request.getRemoteAddr());
    }

    private ResponseEntity<byte[]> shown(HttpServletRequest request, HttpStatus status, String wrong) {
        return switch (look(request)) {
            case Lookups.Looked.Found<ComplaintProgress>(var progress) -> {
                Screen screen = pages.screen(request);
                PublicFrame frame = views.frame(screen, progress.keeper(), "complaint.portal.follow", "/complaints");
                yield Unkept.of(pages.show(
                        request,
                        status,
                        TEMPLATES + "follow.jte",
                        new FollowView(frame, progress, Typed.line(request, "code"), wrong)));
            }
            case Lookups.Looked.Unknown<ComplaintProgress>() ->
                asked(request, HttpStatus.UNPROCESSABLE_CONTENT, "complaint.portal.unknown");
            case Lookups.Looked.TooMany<ComplaintProgress>() ->
                asked(request, HttpStatus.TOO_MANY_REQUESTS, "complaint.portal.tooMany");
        };
    }

    private ResponseEntity<byte[]> asked(HttpServletRequest request, HttpStatus status, String wrong) {
        Screen screen = pages.screen(request);
        String number = Typed.line(request, "number");
        var view = new AskView(
                views.frame(screen, "", "complaint.portal.follow", "/complaints"),
                number.length() > 100 ? "" : number,
                wrong.isEmpty() ? "" : screen.of(wrong));
        return Unkept.of(pages.show(request, status, TEMPLATES + "ask.jte", view));
    }
}
