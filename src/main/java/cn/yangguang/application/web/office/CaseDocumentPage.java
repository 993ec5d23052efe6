package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseDocuments;
import cn.yangguang.application.CaseForms;
import cn.yangguang.application.CaseMail;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.law.LetterType;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sealed letters of a case and its working papers as files, for the handlers of the organ alone. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER})
class CaseDocumentPage {

    private static final String KIND = "{kind:docx|pdf}";

    private final OfficeCases cases;
    private final CaseDocuments documents;
    private final CaseForms forms;
    private final CaseMail mail;

    CaseDocumentPage(OfficeCases cases, CaseDocuments documents, CaseForms forms, CaseMail mail) {
        this.cases = cases;
        this.documents = documents;
        this.forms = forms;
        this.mail = mail;
    }

    @GetMapping("/office/applications/" + OfficeCases.NUMBER + "/letters/{key:[A-Z0-9.-]{3,60}}/" + KIND)
    ResponseEntity<byte[]> letter(
            SignedIn who, @PathVariable String number, @PathVariable String key, @PathVariable String kind) {
        Case subject = cases.whole(number, who.person());
        FileKind wanted = kind(kind);
        return documents
                .sealed(subject, key, wanted)
                .map(content -> file(content, wanted, number + "-" + key))
                .orElseThrow(OfficeCases::notThere);
    }

    /** The letter as an unsent mail to the applicant, for the mail program of the office. */
    @GetMapping("/office/applications/" + OfficeCases.NUMBER + "/letters/{key:[A-Z0-9.-]{3,60}}/mail.eml")
    ResponseEntity<byte[]> mail(SignedIn who, @PathVariable String number, @PathVariable String key) {
        Case subject = cases.whole(number, who.person());
        return mail.of(subject, key)
                .map(content -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("message/rfc822"))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(number + "-" + key + ".eml", StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(content))
                .orElseThrow(OfficeCases::notThere);
    }

    /** 回执, 登记表, 呈批单; with the key of a letter 送达回证 and the form for an opinion. */
    @GetMapping("/office/applications/" + OfficeCases.NUMBER + "/forms/{code:[A-Z-]{3,40}}/" + KIND)
    ResponseEntity<byte[]> form(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String number,
            @PathVariable String code,
            @PathVariable String kind) {
        Case subject = cases.whole(number, who.person());
        FileKind wanted = kind(kind);
        String letter = Typed.line(request, "letter");
        return LetterType.ofCode(code)
                .flatMap(type -> forms.print(subject, type, letter.isEmpty() ? null : letter))
                .map(paper -> file(wanted == FileKind.PDF ? paper.pdf() : paper.docx(), wanted, number + "-" + code))
                .orElseThrow(OfficeCases::notThere);
    }

    /** A letter of an act as it would be with what was typed. */
    ResponseEntity<byte[]> shown(Case subject, Action action, ActTyped typed, SignedIn who) {
        return documents
                .preview(
                        subject,
                        action,
                        typed.particulars(),
                        who.person(),
                        typed.letter().orElseThrow())
                .map(preview ->
                        file(preview.pdf(), FileKind.PDF, subject.registered().number()))
                .orElseThrow(OfficeCases::notThere);
    }

    /** A PDF is shown, a DOCX downloaded; the browser keeps neither. */
    static ResponseEntity<byte[]> file(byte[] content, FileKind kind, String name) {
        ContentDisposition.Builder how =
                kind == FileKind.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name + "." + kind.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private static FileKind kind(String ending) {
        return FileKind.valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
