package cn.yangguang.rectification.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.ActField;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.rectification.Detail;
import cn.yangguang.rectification.NewRectification;
import cn.yangguang.rectification.Outcome;
import cn.yangguang.rectification.Rectifications;
import cn.yangguang.rectification.Requester;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a request for correction in. */
@Controller
@Serves(Duty.HANDLER)
public class NewRectificationPage {

    private static final String TEMPLATE = "cn/yangguang/rectification/web/new-rectification.jte";

    /**
     * The form.
     *
     * @param once key of this form: sent twice it makes one request
     */
    public record View(
            List<Choice> organs,
            String organ,
            List<Choice> types,
            String type,
            Requester requester,
            List<ActField> fields,
            String once,
            List<String> problems) {}

    private final Pages pages;
    private final Rectifications rectifications;
    private final Organs organs;

    NewRectificationPage(Pages pages, Rectifications rectifications, Organs organs) {
        this.pages = pages;
        this.rectifications = rectifications;
        this.organs = organs;
    }

    @GetMapping("/office/rectifications/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who) {
        Particulars<Detail> today =
                Particulars.of(Detail.ON, pages.screen(request).today().toString());
        return show(request, HttpStatus.OK, who, today, UUID.randomUUID().toString(), List.of());
    }

    @PostMapping("/office/rectifications")
    ResponseEntity<byte[]> receive(HttpServletRequest request, SignedIn who) {
        Particulars<Detail> given = RectificationForms.sent(request, Rectifications.asked());
        String once = RectificationForms.line(request, "once");
        String key = once.matches("[0-9a-f-]{8,64}") ? once : UUID.randomUUID().toString();
        RectificationForms.Sent files = RectificationForms.files(request);
        if (!files.refused().isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, given, key, files.refused());
        }
        var wanted = new NewRectification(
                RectificationForms.line(request, "organ"),
                type(request),
                requester(request),
                given,
                files.papers(),
                key);
        return switch (rectifications.receive(wanted, who.person(), who.origin())) {
            case Outcome.Done(var number, var stage) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/rectifications/" + number + "?said=rectification-receive"))
                        .build();
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        given,
                        key,
                        RectificationWords.all(pages.screen(request), reasons));
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            Particulars<Detail> given,
            String once,
            List<String> problems) {
        Screen screen = pages.screen(request);
        List<Choice> own = who.person().organsOf(Set.of(Duty.HANDLER)).stream()
                .sorted()
                .flatMap(key -> organs.find(key).stream())
                .map(organ -> new Choice(organ.key(), organ.fullName()))
                .toList();
        Stream<ActField> fields = Rectifications.asked().stream()
                .map(asked -> RectificationForms.field(screen, asked, given.get(asked.detail())));
        return pages.show(
                request,
                status,
                TEMPLATE,
                new View(
                        own,
                        RectificationForms.line(request, "organ"),
                        Stream.of(ApplicantType.values())
                                .map(type -> new Choice(type.name(), type.title()))
                                .toList(),
                        type(request).name(),
                        requester(request),
                        Stream.concat(fields, Stream.of(RectificationForms.files(screen)))
                                .toList(),
                        once,
                        problems));
    }

    private static ApplicantType type(HttpServletRequest request) {
        String sent = RectificationForms.line(request, "type");
        return Stream.of(ApplicantType.values())
                .filter(type -> type.name().equals(sent))
                .findFirst()
                .orElse(ApplicantType.NATURAL_PERSON);
    }

    private static Requester requester(HttpServletRequest request) {
        return new Requester(
                RectificationForms.line(request, "name"),
                RectificationForms.line(request, "identityKind"),
                RectificationForms.line(request, "identityNumber"),
                RectificationForms.line(request, "contact"),
                RectificationForms.line(request, "agent"));
    }
}
