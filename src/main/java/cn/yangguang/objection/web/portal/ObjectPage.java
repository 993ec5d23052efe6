package cn.yangguang.objection.web.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.objection.Channel;
import cn.yangguang.objection.Detail;
import cn.yangguang.objection.Objections;
import cn.yangguang.objection.Objector;
import cn.yangguang.objection.Outcome;
import cn.yangguang.objection.web.ObjectionWords;
import cn.yangguang.onlineform.Tickets;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import cn.yangguang.traffic.Tries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** 对公开内容有异议: the villagers' form, without a name when they want; it goes to the township and not to the village. */
@Controller
@OpenToAll("村民委员会组织法: villagers may report what is not published or not true to the township")
public class ObjectPage {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofHours(1);

    private static final String KIND = "objection";

    /**
     * The form, or its receipt.
     *
     * @param number of the receipt, or empty
     * @param code query code of the receipt, or empty
     */
    public record View(
            PublicFrame frame,
            Organ village,
            Organ township,
            boolean taken,
            String ticket,
            Map<String, String> typed,
            List<String> problems,
            String number,
            String code) {

        public String of(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    private final Pages pages;
    private final Objections objections;
    private final Organs organs;
    private final PublicFrames frames;
    private final Tickets tickets;
    private final Tries sent;

    ObjectPage(Pages pages, Objections objections, Organs organs, PublicFrames frames, Tickets tickets, Clock clock) {
        this.pages = pages;
        this.objections = objections;
        this.organs = organs;
        this.frames = frames;
        this.tickets = tickets;
        this.sent = new Tries(MOST, WITHIN, clock);
    }

    @GetMapping("/organs/{key}/objection")
    ResponseEntity<byte[]> ask(HttpServletRequest request, @PathVariable String key) {
        return show(
                request, HttpStatus.OK, village(key), Map.of("about", Typed.line(request, "about")), List.of(), "", "");
    }

    @PostMapping("/organs/{key}/objection")
    ResponseEntity<byte[]> send(HttpServletRequest request, @PathVariable String key) {
        Organ village = village(key);
        Map<String, String> typed = Map.of(
                "about", Typed.line(request, "about"),
                "words", Typed.lines(request.getParameter("words")),
                "name", Typed.line(request, "name"),
                "contact", Typed.line(request, "contact"));
        String address = request.getRemoteAddr();
        boolean valid = tickets.read(KIND, key, Typed.line(request, "ticket")) instanceof Tickets.Ticket.Valid;
        String problem = !objections.taken(village)
                ? "objection.portal.not-taken"
                : !valid || !Typed.line(request, "lure").isEmpty()
                        ? "objection.portal.old"
                        : sent.tooMany(address) ? "objection.portal.many" : "";
        if (!problem.isEmpty()) {
            HttpStatus status =
                    problem.endsWith("many") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
            return show(
                    request,
                    status,
                    village,
                    typed,
                    List.of(pages.screen(request).of(problem)),
                    "",
                    "");
        }
        return receive(request, village, typed, address);
    }

    private ResponseEntity<byte[]> receive(
            HttpServletRequest request, Organ village, Map<String, String> typed, String address) {
        Tickets.Ticket.Valid ticket =
                (Tickets.Ticket.Valid) tickets.read(KIND, village.key(), Typed.line(request, "ticket"));
        var wanted = new Objections.Wanted(
                village.key(),
                Channel.WEB,
                new Objector(typed.getOrDefault("name", ""), typed.getOrDefault("contact", "")),
                new Particulars<>(Map.of(
                        Detail.ABOUT, typed.getOrDefault("about", ""),
                        Detail.WORDS, typed.getOrDefault("words", ""))),
                ticket.key());
        return switch (objections.receive(wanted, null, "")) {
            case Outcome.Done done -> {
                sent.count(address);
                yield show(request, HttpStatus.OK, village, Map.of(), List.of(), done.number(), done.code());
            }
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        village,
                        typed,
                        ObjectionWords.all(pages.screen(request), reasons),
                        "",
                        "");
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Organ village,
            Map<String, String> typed,
            List<String> problems,
            String number,
            String code) {
        String title = pages.screen(request).of("objection.portal.title");
        return Unkept.of(pages.show(
                request,
                status,
                "cn/yangguang/objection/web/portal/object.jte",
                new View(
                        frames.of(village, PublicColumn.VILLAGE, title).at("/organs/" + village.key() + "/objection"),
                        village,
                        organs.find(String.valueOf(village.parent())).orElse(village),
                        objections.taken(village),
                        tickets.fresh(KIND, village.key()),
                        typed,
                        problems,
                        number,
                        code)));
    }

    private Organ village(String key) {
        return organs.find(key)
                .filter(organ -> organ.active() && organ.level() == OrganLevel.VILLAGE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
