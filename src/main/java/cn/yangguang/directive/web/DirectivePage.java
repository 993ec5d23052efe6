package cn.yangguang.directive.web;

import cn.yangguang.directive.Action;
import cn.yangguang.directive.Detail;
import cn.yangguang.directive.Directive;
import cn.yangguang.directive.Directives;
import cn.yangguang.directive.Offer;
import cn.yangguang.directive.Outcome;
import cn.yangguang.enclosure.Enclosures;
import cn.yangguang.enclosure.SentFiles;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One order: what is asked of whom until when, and each addressee's way with its acts. */
@Controller
@Serves({Duty.INSPECTOR, Duty.SIGNATORY, Duty.HANDLER, Duty.REVIEWER, Duty.VILLAGE_REPORTER})
class DirectivePage {

    static final String AT = "/office/directives/{id:\\d{1,18}}";
    private static final String TEMPLATE = "cn/yangguang/directive/web/directive.jte";

    private final Pages pages;
    private final Directives directives;
    private final DirectiveViews views;
    private final Enclosures enclosures;

    DirectivePage(Pages pages, Directives directives, DirectiveViews views, Enclosures enclosures) {
        this.pages = pages;
        this.directives = directives;
        this.views = views;
        this.enclosures = enclosures;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return show(request, HttpStatus.OK, directive(id, who), who, null);
    }

    @PostMapping(AT + "/{noun:[a-z]{1,20}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable String noun) {
        return acted(request, who, id, null, noun);
    }

    @PostMapping(AT + "/{addressee:[a-z0-9-]{1,64}}.{noun:[a-z]{1,20}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @PathVariable String addressee,
            @PathVariable String noun) {
        return acted(request, who, id, addressee, noun);
    }

    private ResponseEntity<byte[]> acted(
            HttpServletRequest request, SignedIn who, long id, @Nullable String addressee, String noun) {
        Directive subject = directive(id, who);
        Action action = Action.ofNoun(noun).orElseThrow(DirectivePage::notThere);
        Optional<Offer> offer = directives.offers(subject, addressee, who.person()).stream()
                .filter(one -> one.action() == action)
                .findFirst();
        Particulars<Detail> given =
                offer.map(one -> DirectiveForms.sent(request, one.asks())).orElse(Particulars.none());
        SentFiles files = offer.filter(one -> one.files() && one.allowed()).isPresent()
                ? SentFiles.of(request, DirectiveForms.FILES, enclosures)
                : SentFiles.NONE;
        if (!files.refused().isEmpty()) {
            var failed = new DirectiveForms.Failed(action, addressee, given, String.join(" ", files.refused()));
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, subject, who, failed);
        }
        return switch (directives.act(id, addressee, action, given, files.files(), who.person(), who.origin())) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/directives/" + id + "?said=directive-done"))
                        .build();
            case Outcome.Refused refused -> {
                String words = String.join(" ", DirectiveWords.all(pages.screen(request), refused.reasons()));
                yield show(
                        request,
                        refused.mistake() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        directive(id, who),
                        who,
                        new DirectiveForms.Failed(action, addressee, given, words));
            }
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Directive subject,
            SignedIn who,
            DirectiveForms.@Nullable Failed failed) {
        return pages.show(request, status, TEMPLATE, views.of(pages.screen(request), subject, who.person(), failed));
    }

    /** The order, or 404 as if it did not exist. */
    private Directive directive(long id, SignedIn who) {
        return directives.find(id, who.person()).orElseThrow(DirectivePage::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
