package cn.yangguang.directive.web;

import cn.yangguang.directive.Detail;
import cn.yangguang.directive.DirectiveReach;
import cn.yangguang.directive.Directives;
import cn.yangguang.directive.Outcome;
import cn.yangguang.enclosure.Enclosures;
import cn.yangguang.enclosure.SentFiles;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Drafts an order. What is known of it already, such as the record it is about, may come with the address. */
@Controller
@Serves({Duty.INSPECTOR, Duty.HANDLER})
public class NewDirectivePage {

    private static final String TEMPLATE = "cn/yangguang/directive/web/new-directive.jte";

    /**
     * The form.
     *
     * @param organ key of the organ that gives it
     * @param organs for which the person may draft
     * @param below whom it can go to
     * @param once key of this form: sent twice it makes one order
     */
    public record View(
            String organ,
            List<Choice> organs,
            List<Organ> below,
            Particulars<Detail> typed,
            String once,
            List<String> problems) {

        public boolean named(Organ one) {
            return typed.list(Detail.ADDRESSEES).contains(one.key());
        }
    }

    private final Pages pages;
    private final Directives directives;
    private final Enclosures enclosures;
    private final Organs organs;

    NewDirectivePage(Pages pages, Directives directives, Enclosures enclosures, Organs organs) {
        this.pages = pages;
        this.directives = directives;
        this.enclosures = enclosures;
        this.organs = organs;
    }

    @GetMapping("/office/directives/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who) {
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        given.put(Detail.DAYS, "10");
        given.put(Detail.ADDRESSEES, Typed.line(request, "to"));
        given.put(Detail.TITLE, Typed.line(request, "title"));
        given.put(Detail.LINKS, Typed.line(request, "about"));
        String once = UUID.randomUUID().toString();
        return show(request, HttpStatus.OK, who, new Particulars<>(given), once, List.of());
    }

    @PostMapping("/office/directives")
    ResponseEntity<byte[]> draft(HttpServletRequest request, SignedIn who) {
        Particulars<Detail> given = DirectiveForms.sent(request, Directives.asked());
        String sent = Typed.line(request, "once");
        String once = sent.matches("[0-9a-f-]{8,64}") ? sent : UUID.randomUUID().toString();
        SentFiles files = SentFiles.of(request, DirectiveForms.FILES, enclosures);
        if (!files.refused().isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, given, once, files.refused());
        }
        String organ = Typed.line(request, "organ");
        return switch (directives.draft(organ, given, files.files(), once, who.person(), who.origin())) {
            case Outcome.Done(var id, var stage) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/directives/" + id + "?said=directive-draft"))
                        .build();
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        given,
                        once,
                        DirectiveWords.all(pages.screen(request), reasons));
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            Particulars<Detail> typed,
            String once,
            List<String> problems) {
        List<Choice> own = DirectiveReach.drafting(who.person()).stream()
                .sorted()
                .flatMap(key -> organs.find(key).stream())
                .filter(organ -> !organs.activeBelow(organ.key()).isEmpty())
                .map(organ -> new Choice(organ.key(), organ.fullName()))
                .toList();
        String asked = Typed.line(request, "organ");
        String organ = own.stream().anyMatch(choice -> choice.value().equals(asked))
                ? asked
                : own.stream().map(Choice::value).findFirst().orElse("");
        List<Organ> below = organ.isEmpty() ? List.of() : directives.below(organ);
        return pages.show(request, status, TEMPLATE, new View(organ, own, below, typed, once, problems));
    }
}
