package cn.yangguang.objection.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.objection.Channel;
import cn.yangguang.objection.Detail;
import cn.yangguang.objection.Objections;
import cn.yangguang.objection.Objector;
import cn.yangguang.objection.Outcome;
import cn.yangguang.objection.web.ObjectionWords;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Keys in what came by telephone, on paper or in person. */
@Controller
@Serves(Duty.HANDLER)
public class NewObjectionPage {

    /**
     * The form.
     *
     * @param once key of this form: sent twice it makes one objection
     */
    public record View(
            List<Choice> villages,
            List<Choice> channels,
            Map<String, String> typed,
            String once,
            List<String> problems) {

        public String of(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    private static final List<String> FIELDS = List.of("village", "channel", "on", "about", "words", "name", "contact");

    private final Pages pages;
    private final Objections objections;
    private final Organs organs;

    NewObjectionPage(Pages pages, Objections objections, Organs organs) {
        this.pages = pages;
        this.objections = objections;
        this.organs = organs;
    }

    @GetMapping("/office/objections/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who) {
        String today = pages.screen(request).today().toString();
        return show(
                request,
                HttpStatus.OK,
                who,
                Map.of("on", today),
                UUID.randomUUID().toString(),
                List.of());
    }

    @PostMapping("/office/objections")
    ResponseEntity<byte[]> receive(HttpServletRequest request, SignedIn who) {
        Map<String, String> typed = new HashMap<>();
        FIELDS.forEach(field -> typed.put(field, Typed.line(request, field)));
        typed.put("words", Typed.lines(request.getParameter("words")));
        String once = Typed.line(request, "once");
        String key = once.matches("[0-9a-f-]{8,64}") ? once : UUID.randomUUID().toString();
        var wanted = new Objections.Wanted(
                typed.getOrDefault("village", ""),
                Stream.of(Channel.values())
                        .filter(channel -> channel.name().equals(typed.get("channel")) && channel != Channel.WEB)
                        .findFirst()
                        .orElse(Channel.TELEPHONE),
                new Objector(typed.getOrDefault("name", ""), typed.getOrDefault("contact", "")),
                new Particulars<>(Map.of(
                        Detail.ON, typed.getOrDefault("on", ""),
                        Detail.ABOUT, typed.getOrDefault("about", ""),
                        Detail.WORDS, typed.getOrDefault("words", ""))),
                key);
        return switch (objections.receive(wanted, who.person(), who.origin())) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/objections/" + done.number() + "?said=objection-done"))
                        .build();
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        typed,
                        key,
                        ObjectionWords.all(pages.screen(request), reasons));
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            Map<String, String> typed,
            String once,
            List<String> problems) {
        List<Choice> villages = who.person().organsOf(Set.of(Duty.HANDLER)).stream()
                .sorted()
                .flatMap(key -> organs.children(key).stream())
                .filter(organ -> organ.level() == OrganLevel.VILLAGE)
                .map(organ -> new Choice(organ.key(), organ.name()))
                .toList();
        List<Choice> channels = Stream.of(Channel.values())
                .filter(channel -> channel != Channel.WEB)
                .map(channel -> new Choice(channel.name(), channel.title()))
                .toList();
        return pages.show(
                request,
                status,
                "cn/yangguang/objection/web/office/new-objection.jte",
                new View(villages, channels, typed, once, problems));
    }
}
