package cn.yangguang.directive.web;

import cn.yangguang.directive.Directive;
import cn.yangguang.directive.Directives;
import cn.yangguang.directive.Enclosed;
import cn.yangguang.enclosure.Enclosures;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter of an order and the files that came with it: never kept by the browser, nothing in them runs. */
@Controller
@Serves({Duty.INSPECTOR, Duty.SIGNATORY, Duty.HANDLER, Duty.REVIEWER, Duty.VILLAGE_REPORTER})
class DirectiveFiles {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Directives directives;
    private final Enclosures enclosures;

    DirectiveFiles(Directives directives, Enclosures enclosures) {
        this.directives = directives;
        this.enclosures = enclosures;
    }

    @GetMapping(DirectivePage.AT + "/letter.docx")
    ResponseEntity<byte[]> letter(SignedIn who, @PathVariable long id) {
        Directive subject = find(id, who);
        byte[] file = directives.letter(subject).orElseThrow(DirectivePage::notThere);
        return answer(
                file,
                DOCX,
                subject.number() + " " + subject.kind().title() + "通知.docx",
                ContentDisposition.attachment());
    }

    @GetMapping(DirectivePage.AT + "/files/{file:\\d{1,18}}")
    ResponseEntity<byte[]> enclosed(SignedIn who, @PathVariable long id, @PathVariable long file) {
        Enclosed one = directives.enclosed(find(id, who), who.person()).stream()
                .filter(enclosed -> enclosed.id() == file)
                .findFirst()
                .orElseThrow(DirectivePage::notThere);
        Enclosures.Opened opened = enclosures.open(one.hash()).orElseThrow(DirectivePage::notThere);
        boolean picture = opened.mediaType().startsWith("image/");
        return answer(
                opened.bytes(),
                opened.mediaType(),
                one.name(),
                picture ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    @GetMapping(DirectivePage.AT + "/receipts/{seq:\\d{1,6}}.json")
    ResponseEntity<byte[]> receipt(SignedIn who, @PathVariable long id, @PathVariable int seq) {
        byte[] file = directives.receipt(find(id, who), seq, who.person()).orElseThrow(DirectivePage::notThere);
        return answer(file, "application/json", "回执 " + id + "-" + seq + ".json", ContentDisposition.attachment());
    }

    private Directive find(long id, SignedIn who) {
        return directives.find(id, who.person()).orElseThrow(DirectivePage::notThere);
    }

    private static ResponseEntity<byte[]> answer(
            byte[] content, String type, String name, ContentDisposition.Builder how) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
