package cn.yangguang.issuing.web;

import static cn.yangguang.issuing.web.PaperPages.type;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.issuing.SampleLetters;
import cn.yangguang.issuing.Templates;
import cn.yangguang.law.LetterType;
import cn.yangguang.organ.Organs;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The template of a paper to take, and how the paper looks today. */
@Controller
@Serves(Duty.SYSTEM_ADMIN)
public class PaperFiles {
    private final Organs organs;
    private final Templates templates;
    private final SampleLetters samples;

    PaperFiles(Organs organs, Templates templates, SampleLetters samples) {
        this.organs = organs;
        this.templates = templates;
        this.samples = samples;
    }

    /** The file that letters are made from, to be changed in Word and brought again. */
    @GetMapping("/office/organs/{key}/letters/{code:L-[A-Z-]{2,30}}/template")
    ResponseEntity<byte[]> template(@PathVariable String key, @PathVariable String code) {
        LetterType type = type(code);
        organ(key);
        return file(templates.file(key, type), FileKind.DOCX, type.title(), ContentDisposition.attachment());
    }

    @GetMapping("/office/organs/{key}/letters/{code:L-[A-Z-]{2,30}}/preview")
    ResponseEntity<byte[]> preview(@PathVariable String key, @PathVariable String code) {
        LetterType type = type(code);
        organ(key);
        return file(samples.of(key, type).pdf(), FileKind.PDF, type.title(), ContentDisposition.inline());
    }

    private void organ(String key) {
        if (organs.find(key).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ResponseEntity<byte[]> file(
            byte[] content, FileKind kind, String name, ContentDisposition.Builder how) {
        String disposition = how.filename(name + "." + kind.ending(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", "default-src 'none'; object-src 'self'")
                .body(content);
    }
}
