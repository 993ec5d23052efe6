package cn.yangguang.objection.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.objection.Action;
import cn.yangguang.objection.Detail;
import cn.yangguang.objection.Objection;
import cn.yangguang.objection.Objections;
import cn.yangguang.objection.Objector;
import cn.yangguang.objection.Offer;
import cn.yangguang.objection.Outcome;
import cn.yangguang.objection.web.ObjectionWords;
import cn.yangguang.page.Pages;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One objection with its acts: whole for the township, the order alone for the village. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER})
class ObjectionPage {

    private static final String AT = "/office/objections/{number:[a-z0-9-]{1,64}-yy-\\d{4}-\\d{4,9}}";

    private final Pages pages;
    private final Objections objections;
    private final ObjectionViews views;

    ObjectionPage(Pages pages, Objections objections, ObjectionViews views) {
        this.pages = pages;
        this.objections = objections;
        this.views = views;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return show(request, HttpStatus.OK, find(number, who), who, null, null);
    }

    /** 查看异议人: a look of its own, and it stands in the journal. */
    @PostMapping(AT + "/objector")
    ResponseEntity<byte[]> look(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        Objector objector = objections.look(number, who.person(), who.origin()).orElseThrow(ObjectionPage::notThere);
        return show(request, HttpStatus.OK, find(number, who), who, objector, null);
    }

    @PostMapping(AT + "/{noun:[a-z]{1,20}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable String noun) {
        Objection subject = find(number, who);
        Action action = Action.ofNoun(noun).orElseThrow(ObjectionPage::notThere);
        Particulars<Detail> given = objections.offers(subject, who.person()).stream()
                .filter(offer -> offer.action() == action)
                .map(Offer::asks)
                .findFirst()
                .map(asks -> ObjectionForms.sent(request, asks))
                .orElse(Particulars.none());
        return switch (objections.act(number, action, given, who.person(), who.origin())) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/objections/" + number + "?said=objection-done"))
                        .build();
            case Outcome.Refused(var reasons) -> {
                boolean mistake =
                        reasons.stream().allMatch(reason -> reason.key().contains(".DETAIL_"));
                String words = String.join(" ", ObjectionWords.all(pages.screen(request), reasons));
                yield show(
                        request,
                        mistake ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        find(number, who),
                        who,
                        null,
                        new ObjectionForms.Failed(action, given, words));
            }
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Objection subject,
            SignedIn who,
            @Nullable Objector objector,
            ObjectionForms.@Nullable Failed failed) {
        var page = pages.show(
                request,
                status,
                "cn/yangguang/objection/web/office/objection.jte",
                views.of(pages.screen(request), subject, who.person(), objector, failed));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.getBody());
    }

    private Objection find(String number, SignedIn who) {
        return objections.find(number, who.person()).orElseThrow(ObjectionPage::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
