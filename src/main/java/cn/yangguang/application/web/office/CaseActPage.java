package cn.yangguang.application.web.office;

import cn.yangguang.application.ActOutcome;
import cn.yangguang.application.Action;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.Offer;
import cn.yangguang.application.Particulars;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Every act on a case: the address names the act, the table says what it asks for and decides. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER})
class CaseActPage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/act.jte";
    private static final String ADDRESS = "/office/applications/" + OfficeCases.NUMBER + "/{noun:[a-z-]{1,40}}";

    private final Pages pages;
    private final Applications applications;
    private final OfficeCases cases;
    private final CaseViews caseViews;
    private final ActViews views;
    private final CaseDocumentPage documents;

    CaseActPage(
            Pages pages,
            Applications applications,
            OfficeCases cases,
            CaseViews caseViews,
            ActViews views,
            CaseDocumentPage documents) {
        this.pages = pages;
        this.applications = applications;
        this.cases = cases;
        this.caseViews = caseViews;
        this.views = views;
        this.documents = documents;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable String noun) {
        Case subject = cases.whole(number, who.person());
        Action action = Action.ofNoun(noun).orElseThrow(OfficeCases::notThere);
        Optional<Offer> offer = views.offer(subject, action, who.person());
        if (offer.isEmpty()) {
            return notNow(request, who, subject, action);
        }
        Particulars named = ActTyped.named(request, offer.get());
        ActView view = views.of(pages.screen(request), subject, offer.get(), who.person(), named);
        return pages.show(
                request,
                TEMPLATE,
                views.refused(pages.screen(request), view, offer.get().refusals()));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable String noun) {
        Case subject = cases.whole(number, who.person());
        Action action = Action.ofNoun(noun).orElseThrow(OfficeCases::notThere);
        Optional<Offer> offer = views.offer(subject, action, who.person());
        if (offer.isEmpty()) {
            return notNow(request, who, subject, action);
        }
        Screen screen = pages.screen(request);
        ActTyped typed = ActTyped.sent(request, subject, offer.get(), screen.today());
        ActView view = views.of(screen, subject, offer.get(), who.person(), typed.particulars());
        if (typed.letter().isPresent()) {
            return documents.shown(subject, action, typed, who);
        }
        if (typed.onlyLooking()) {
            return pages.show(request, TEMPLATE, ActViews.with(view, view.fields(), typed.previewing(), List.of()));
        }
        List<String> mistakes = typed.mistakes(screen, view.grave());
        if (!mistakes.isEmpty()) {
            ActView again = ActViews.with(view, view.fields(), false, mistakes);
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, again);
        }
        ActOutcome outcome =
                applications.act(subject.id(), action, typed.particulars(), typed.papers(), who.person(), who.origin());
        return switch (outcome) {
            case ActOutcome.Done done -> done(number, done);
            case ActOutcome.Refused(var reasons) -> {
                HttpStatus status = FormMistakes.all(reasons) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
                yield pages.show(request, status, TEMPLATE, views.refused(screen, view, reasons));
            }
        };
    }

    private ResponseEntity<byte[]> notNow(HttpServletRequest request, SignedIn who, Case subject, Action action) {
        CaseView view = caseViews.notNow(pages.screen(request), subject, who.person(), action);
        return pages.show(request, HttpStatus.CONFLICT, CasePage.TEMPLATE, view);
    }

    private static ResponseEntity<byte[]> done(String number, ActOutcome.Done done) {
        String said = done.letters().isEmpty() ? "application-done" : "application-sealed";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/applications/" + number + "?said=" + said))
                .build();
    }
}
