package cn.yangguang.upward.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.Period;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.upward.HandingUp;
import cn.yangguang.upward.Taking;
import cn.yangguang.upward.TakingIn;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

/** 上报: exports of one's organ, and those of units below that are taken in. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
class UpwardPage {

    static final String AT = "/office/upward/{key:[a-z0-9-]{1,64}}";
    private static final String TEMPLATE = "cn/yangguang/upward/web/upward.jte";

    private final Pages pages;
    private final Organs organs;
    private final HandingUp handing;
    private final TakingIn taking;
    private final UpwardViews views;

    UpwardPage(Pages pages, Organs organs, HandingUp handing, TakingIn taking, UpwardViews views) {
        this.pages = pages;
        this.organs = organs;
        this.handing = handing;
        this.taking = taking;
        this.views = views;
    }

    @GetMapping("/office/upward")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        String asked = Typed.line(request, "organ");
        String key = HandingUp.organs(who.person()).stream()
                .sorted()
                .filter(one -> asked.isEmpty() || one.equals(asked))
                .findFirst()
                .orElseThrow(UpwardPage::notThere);
        return show(request, HttpStatus.OK, who, key, "", "");
    }

    /** Makes the signed package; that it was made stands in the list and the journal. */
    @PostMapping(AT + "/package")
    ResponseEntity<byte[]> make(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        Organ organ = organ(organs, key, who);
        String label = Typed.line(request, "period");
        Optional<Period> period = Period.of(label);
        if (period.isEmpty()) {
            String problem = pages.screen(request).of("upward.period.wrong", label);
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, key, "", problem);
        }
        byte[] made = handing.make(organ, period.get(), who.as(duty(who, key), key));
        return UpwardFiles.answer(made, "application/zip", organ.name() + " " + label + " 上报.zip");
    }

    /** Taken in means taken in whole: a refusal changes nothing. */
    @PostMapping(AT + "/take")
    ResponseEntity<byte[]> take(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        Organ organ = organ(organs, key, who);
        byte[] file = file(request);
        return switch (taking.take(
                organ.key(), file, Typed.line(request, "fingerprint"), who.as(duty(who, key), key))) {
            case Taking.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                "/office/upward?organ=" + key + "&said=upward-" + (done.before() ? "before" : "taken")))
                        .build();
            case Taking.Refused refused ->
                show(
                        request,
                        HttpStatus.CONFLICT,
                        who,
                        key,
                        "",
                        pages.screen(request)
                                .of(refused.key(), refused.arguments().toArray()));
        };
    }

    /** A code for programs, shown this once. */
    @PostMapping(AT + "/code")
    ResponseEntity<byte[]> code(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        organ(organs, key, who);
        if (!who.person().holds(Duty.SIGNATORY, key)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return show(request, HttpStatus.OK, who, key, handing.code(key, who.as(Duty.SIGNATORY, key)), "");
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request, HttpStatus status, SignedIn who, String key, String code, String problem) {
        Organ organ = organ(organs, key, who);
        UpwardView view =
                views.of(organ, who.person(), pages.screen(request), Typed.line(request, "period"), code, problem);
        var page = pages.show(request, status, TEMPLATE, view);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.getBody());
    }

    /** The organ if the person hands up for it; else 404 as if it did not exist. */
    static Organ organ(Organs organs, String key, SignedIn who) {
        return organs.find(key)
                .filter(one -> HandingUp.organs(who.person()).contains(one.key()))
                .orElseThrow(UpwardPage::notThere);
    }

    /** In which of the duties the person acts there. */
    static Duty duty(SignedIn who, String key) {
        return List.of(Duty.STATISTICIAN, Duty.HANDLER, Duty.INSPECTOR, Duty.SIGNATORY).stream()
                .filter(duty -> who.person().holds(duty, key))
                .findFirst()
                .orElseThrow(UpwardPage::notThere);
    }

    private static byte[] file(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartFile file = multipart == null ? null : multipart.getFile("file");
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
