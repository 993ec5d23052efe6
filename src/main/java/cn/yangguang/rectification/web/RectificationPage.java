package cn.yangguang.rectification.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.page.Pages;
import cn.yangguang.rectification.Action;
import cn.yangguang.rectification.Detail;
import cn.yangguang.rectification.KeptPaper;
import cn.yangguang.rectification.Offer;
import cn.yangguang.rectification.Outcome;
import cn.yangguang.rectification.Rectification;
import cn.yangguang.rectification.Rectifications;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One request for correction, with its acts, papers and letter. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY})
class RectificationPage {

    private static final String TEMPLATE = "cn/yangguang/rectification/web/rectification.jte";
    private static final String AT = "/office/rectifications/{number:[a-z0-9-]{1,64}-gz-\\d{4}-\\d{4,9}}";
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Pages pages;
    private final Rectifications rectifications;
    private final RectificationViews views;

    RectificationPage(Pages pages, Rectifications rectifications, RectificationViews views) {
        this.pages = pages;
        this.rectifications = rectifications;
        this.views = views;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return show(request, HttpStatus.OK, request(number, who), who, null);
    }

    @PostMapping(AT + "/{noun:[a-z-]{1,40}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable String noun) {
        Rectification subject = request(number, who);
        Action action = Action.ofNoun(noun).orElseThrow(RectificationPage::notThere);
        Particulars<Detail> given = rectifications.offers(subject, who.person()).stream()
                .filter(offer -> offer.action() == action)
                .map(Offer::asks)
                .findFirst()
                .map(asks -> RectificationForms.sent(request, asks))
                .orElse(Particulars.none());
        RectificationForms.Sent files = RectificationForms.files(request);
        if (!files.refused().isEmpty()) {
            var failed = new RectificationForms.Failed(action, given, String.join(" ", files.refused()));
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, subject, who, failed);
        }
        Outcome outcome = rectifications.act(number, action, given, files.papers(), who.person(), who.origin());
        return switch (outcome) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(
                                URI.create("/office/rectifications/" + number + "?said=rectification-" + action.noun()))
                        .build();
            case Outcome.Refused(var reasons) -> {
                boolean mistake = reasons.stream().allMatch(r -> r.key().contains(".DETAIL_"));
                String words = String.join(" ", RectificationWords.all(pages.screen(request), reasons));
                yield show(
                        request,
                        mistake ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        request(number, who),
                        who,
                        new RectificationForms.Failed(action, given, words));
            }
        };
    }

    @GetMapping(AT + "/papers/{id:\\d{1,18}}")
    ResponseEntity<byte[]> paper(SignedIn who, @PathVariable String number, @PathVariable long id) {
        KeptPaper.Opened opened = rectifications
                .open(request(number, who), id, who.person(), who.origin())
                .orElseThrow(RectificationPage::notThere);
        return file(opened.content(), opened.paper().mediaType(), opened.paper().name());
    }

    @GetMapping(AT + "/letter.{ending:docx|pdf}")
    ResponseEntity<byte[]> letter(SignedIn who, @PathVariable String number, @PathVariable String ending) {
        FileKind kind = ending.equals("pdf") ? FileKind.PDF : FileKind.DOCX;
        byte[] content = rectifications.letterFile(request(number, who), kind).orElseThrow(RectificationPage::notThere);
        return file(content, kind.mediaType(), number + " 更正告知书." + ending);
    }

    /** Always downloaded, never kept by the browser, nothing in it runs. */
    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Rectification subject,
            SignedIn who,
            RectificationForms.@Nullable Failed failed) {
        List<Offer> offers = rectifications.offers(subject, who.person());
        return pages.show(request, status, TEMPLATE, views.of(pages.screen(request), subject, offers, failed));
    }

    /** The request, or 404 as if it did not exist. */
    private Rectification request(String number, SignedIn who) {
        return rectifications.find(number, who.person()).orElseThrow(RectificationPage::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
