package cn.yangguang.remedy.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyAction;
import cn.yangguang.remedy.RemedyOffer;
import cn.yangguang.remedy.RemedyOutcome;
import cn.yangguang.remedy.RemedyParticulars;
import cn.yangguang.remedy.RemedyRecords;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One remedy: what it is about, its periods, what can be done now, and what was done. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR})
class RemedyPage {

    private static final String TEMPLATE = "cn/yangguang/remedy/web/remedy.jte";

    private final Pages pages;
    private final RemedyRecords records;
    private final RemedyViews views;

    RemedyPage(Pages pages, RemedyRecords records, RemedyViews views) {
        this.pages = pages;
        this.records = records;
        this.views = views;
    }

    @GetMapping("/office/remedies/{id:\\d{1,18}}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return show(request, HttpStatus.OK, remedy(id, who), who, null);
    }

    @Serves({Duty.HANDLER, Duty.SIGNATORY})
    @PostMapping("/office/remedies/{id:\\d{1,18}}/{noun:[a-z-]{1,40}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable String noun) {
        Remedy subject = remedy(id, who);
        RemedyAction action = RemedyAction.ofNoun(noun).orElseThrow(RemedyPage::notThere);
        RemedyParticulars given = records.offers(subject, who.person()).stream()
                .filter(offer -> offer.action() == action)
                .map(RemedyOffer::asks)
                .findFirst()
                .map(asks -> RemedyForms.sent(request, asks))
                .orElse(RemedyParticulars.NONE);
        RemedyOutcome outcome = records.act(id, action, given, who.person(), who.origin());
        return switch (outcome) {
            case RemedyOutcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/remedies/" + id + "?said=remedy-" + action.noun()))
                        .build();
            case RemedyOutcome.Refused(var reasons) -> {
                Screen screen = pages.screen(request);
                boolean mistake = reasons.stream().allMatch(r -> r.key().contains(".DETAIL_"));
                yield show(
                        request,
                        mistake ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        remedy(id, who),
                        who,
                        new RemedyForms.Failed(action, given, RemedyWords.all(screen, reasons)));
            }
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Remedy subject,
            SignedIn who,
            RemedyForms.@Nullable Failed failed) {
        List<RemedyOffer> offers = records.offers(subject, who.person());
        return pages.show(
                request, status, TEMPLATE, views.of(pages.screen(request), subject, offers, who.person(), failed));
    }

    /** The remedy, or 404 as if it did not exist. */
    private Remedy remedy(long id, SignedIn who) {
        return records.find(id, who.person()).orElseThrow(RemedyPage::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
