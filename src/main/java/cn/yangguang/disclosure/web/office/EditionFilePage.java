package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.Originals;
import cn.yangguang.disclosure.Originals.Opened;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files of an edition for those who may look into it, published or not. Only a file that this very edition names is
 * given out; pictures are shown, everything else is downloaded, nothing runs. One in quarantine is kept back.
 */
@Controller
@Serves({
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
public class EditionFilePage {

    private static final String NOTHING_RUNS = "default-src 'none'; img-src 'self'; sandbox";
    private static final String KEPT_BACK = "cn/yangguang/disclosure/web/office/kept-back.jte";

    /** Why a file is not given out: a key of words, and the edition to go back to. */
    public record KeptBack(String key, String back) {}

    private final Pages pages;
    private final Originals originals;
    private final OfficeDossiers dossiers;
    private final Contents contents;

    EditionFilePage(Pages pages, Originals originals, OfficeDossiers dossiers, Contents contents) {
        this.pages = pages;
        this.originals = originals;
        this.dossiers = dossiers;
        this.contents = contents;
    }

    @GetMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/files/{hash:[0-9a-f]{64}}/{name}")
    ResponseEntity<?> file(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable String hash)
            throws IOException {
        Dossier dossier = dossiers.dossier(id, who.person());
        Edition edition = dossiers.edition(dossier, number);
        String back = "/office/disclosures/" + id + "/" + number;
        return switch (originals.open(dossier, edition, hash, who.person(), who.origin())) {
            case Opened.NotThere() -> throw OfficeDossiers.notThere();
            case Opened.InQuarantine() ->
                pages.show(
                        request,
                        HttpStatus.FORBIDDEN,
                        KEPT_BACK,
                        new KeptBack("disclosure.gate.quarantined.page", back));
            case Opened.Here(var name, var file) -> give(request, name, file, back);
        };
    }

    private ResponseEntity<?> give(HttpServletRequest request, String name, StoredFile file, String back)
            throws IOException {
        InputStream in;
        try {
            in = contents.open(file);
        } catch (NoSuchFileException e) {
            return pages.show(
                    request, HttpStatus.GONE, KEPT_BACK, new KeptBack("disclosure.gate.destroyed.page", back));
        }
        ContentDisposition.Builder how =
                contents.isImage(file) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(new InputStreamResource(in));
    }
}
