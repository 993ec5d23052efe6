package cn.yangguang.complaint.web.office;

import cn.yangguang.complaint.Complaint;
import cn.yangguang.complaint.ComplaintAction;
import cn.yangguang.complaint.ComplaintOffer;
import cn.yangguang.complaint.ComplaintOutcome;
import cn.yangguang.complaint.ComplaintParticulars;
import cn.yangguang.complaint.ComplaintSecrets;
import cn.yangguang.complaint.Complaints;
import cn.yangguang.complaint.Look;
import cn.yangguang.complaint.Sender;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One entry: what was brought forward, its period, what can be done now, and what was done. What one may not know of is not there. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR})
class ComplaintPage {

    private static final String TEMPLATE = "cn/yangguang/complaint/web/office/complaint.jte";
    private static final String AT = "/office/complaints/{number:JD\\d{4}-[0-9A-Z]{8}}";

    private final Pages pages;
    private final Complaints complaints;
    private final ComplaintSecrets secrets;
    private final EntryViews views;

    ComplaintPage(Pages pages, Complaints complaints, ComplaintSecrets secrets, EntryViews views) {
        this.pages = pages;
        this.complaints = complaints;
        this.secrets = secrets;
        this.views = views;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return show(request, HttpStatus.OK, entry(number, who), who, null, null);
    }

    @PostMapping(AT + "/{noun:[a-z-]{1,40}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable String noun) {
        Complaint subject = entry(number, who);
        ComplaintAction action = ComplaintAction.ofNoun(noun).orElseThrow(ComplaintPage::notThere);
        ComplaintParticulars given = complaints.offers(subject, who.person()).stream()
                .filter(offer -> offer.action() == action)
                .findFirst()
                .map(ComplaintOffer::asks)
                .map(asks -> EntryForms.sent(request, asks))
                .orElse(ComplaintParticulars.NONE);
        return switch (complaints.act(number, action, given, who)) {
            // Whoever hands it on may not know of it any more.
            case ComplaintOutcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                complaints.find(number, who.person()).isPresent()
                                        ? "/office/complaints/" + number + "?said=complaint-done"
                                        : "/office/complaints?said=complaint-gone"))
                        .build();
            case ComplaintOutcome.Refused(var reasons) -> {
                boolean mistake = reasons.stream().allMatch(r -> r.key().contains(".DETAIL_"));
                yield show(
                        request,
                        mistake ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        subject,
                        who,
                        new EntryForms.Failed(action, given, EntryForms.all(pages.screen(request), reasons)),
                        null);
            }
        };
    }

    /** Opens who brought it forward, for this one answer. */
    @PostMapping(AT + "/identity")
    ResponseEntity<byte[]> identity(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        Complaint subject = entry(number, who);
        Optional<Look.Purpose> purpose = Look.Purpose.of(Typed.line(request, "purpose"));
        if (purpose.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, subject, who, null, null);
        }
        Sender sender = secrets.sender(subject, purpose.get(), who).orElseThrow(ComplaintPage::notThere);
        return show(request, HttpStatus.OK, subject, who, null, sender);
    }

    /** A stranger's file: never shown inside a page, never kept by a browser. */
    @PostMapping(AT + "/files/{n:\\d{1,3}}")
    ResponseEntity<byte[]> file(SignedIn who, @PathVariable String number, @PathVariable int n) {
        Complaint subject = entry(number, who);
        String name = secrets.files(subject).stream()
                .filter(file -> file.n() == n)
                .findFirst()
                .orElseThrow(ComplaintPage::notThere)
                .name();
        byte[] content = secrets.file(subject, n, who).orElseThrow(ComplaintPage::notThere);
        return Unkept.of(ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + number + "-" + n + name.substring(name.lastIndexOf('.')) + "\"")
                .body(content));
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Complaint subject,
            SignedIn who,
            EntryForms.@Nullable Failed failed,
            @Nullable Sender sender) {
        return Unkept.of(pages.show(
                request, status, TEMPLATE, views.of(pages.screen(request), subject, who.person(), failed, sender)));
    }

    /** The entry, or 404 as if it did not exist. */
    private Complaint entry(String number, SignedIn who) {
        return complaints.find(number, who.person()).orElseThrow(ComplaintPage::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
