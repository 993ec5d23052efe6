package cn.yangguang.sms.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.sms.Mailing;
import cn.yangguang.sms.Mailings;
import cn.yangguang.sms.TemplateKind;
import cn.yangguang.sms.Verification;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One mailing: what it will say and cost before it goes, what became of it afterwards. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
public class MailingPage {

    private static final String TEMPLATE = "cn/yangguang/sms/web/mailing.jte";
    private static final String HERE = "/office/sms/mailings/";

    private final Pages pages;
    private final SmsDesk desk;
    private final Mailings mailings;
    private final Verification verification;
    private final MailingViews views;

    MailingPage(Pages pages, SmsDesk desk, Mailings mailings, Verification verification, MailingViews views) {
        this.pages = pages;
        this.desk = desk;
        this.mailings = mailings;
        this.verification = verification;
        this.views = views;
    }

    @GetMapping("/office/sms/mailings/{id}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        return pages.show(request, TEMPLATE, views.of(seen(who, id), wish(request), ""));
    }

    @PostMapping("/office/sms/mailings/{id}/release")
    ResponseEntity<byte[]> release(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Mailing mailing = seen(who, id);
        Optional<String> refused = mailings.release(id, wish(request), desk.actor(who, mailing.organ()));
        return answer(request, mailing, refused, "sms-released");
    }

    @PostMapping("/office/sms/mailings/{id}/cancellation")
    ResponseEntity<byte[]> cancel(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Mailing mailing = seen(who, id);
        return answer(request, mailing, mailings.cancel(id, desk.actor(who, mailing.organ())), "sms-cancelled");
    }

    @PostMapping("/office/sms/mailings/{id}/retry")
    ResponseEntity<byte[]> retry(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Mailing mailing = seen(who, id);
        return answer(request, mailing, mailings.retry(id, desk.actor(who, mailing.organ())), "sms-retried");
    }

    @PostMapping("/office/sms/mailings/{id}/correction")
    ResponseEntity<byte[]> correct(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Mailing mailing = seen(who, id);
        return mailings.correct(id, desk.actor(who, mailing.organ()))
                .map(made -> SmsDesk.to(HERE + made + "?said=sms-corrected"))
                .orElseGet(() -> answer(request, mailing, Optional.of("sms.refused.state"), ""));
    }

    @PostMapping("/office/sms/mailings/{id}/messages/{message}/finding")
    ResponseEntity<byte[]> verify(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable long message) {
        Mailing mailing = seen(who, id);
        String asked = Typed.line(request, "finding");
        Verification.Finding finding = Arrays.stream(Verification.Finding.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseThrow(SmsDesk::absent);
        return answer(
                request,
                mailing,
                verification.settle(id, message, finding, desk.actor(who, mailing.organ())),
                "sms-verified");
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Mailing mailing, Optional<String> refused, String said) {
        return refused.isEmpty()
                ? SmsDesk.to(HERE + mailing.id() + "?said=" + said)
                : pages.show(request, HttpStatus.CONFLICT, TEMPLATE, views.of(mailing, wish(request), refused.get()));
    }

    private static Mailings.Wish wish(HttpServletRequest request) {
        String asked = Typed.line(request, "template");
        TemplateKind kind = Arrays.stream(TemplateKind.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(TemplateKind.NOTICE);
        String place = Typed.line(request, "place");
        return new Mailings.Wish(
                kind,
                place.isEmpty() ? null : place,
                request.getParameter("urgent") != null,
                Typed.line(request, "reason"));
    }

    private Mailing seen(SignedIn who, long id) {
        Mailing mailing = mailings.find(id).orElseThrow(SmsDesk::absent);
        desk.organ(who, mailing.organ());
        return mailing;
    }
}
