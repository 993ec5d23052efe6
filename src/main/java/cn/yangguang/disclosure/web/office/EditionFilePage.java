package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Attachment;
import cn.yangguang.disclosure.Delivery;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files of an edition for those who may look into it, published or not. Only a file that this very edition names is
 * given out; pictures are shown, everything else is downloaded, nothing runs.
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
class EditionFilePage {

    private static final String NOTHING_RUNS = "default-src 'none'; img-src 'self'; sandbox";

    private final Disclosures disclosures;
    private final OfficeDossiers dossiers;
    private final Contents contents;

    EditionFilePage(Disclosures disclosures, OfficeDossiers dossiers, Contents contents) {
        this.disclosures = disclosures;
        this.dossiers = dossiers;
        this.contents = contents;
    }

    @GetMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/files/{hash:[0-9a-f]{64}}/{name}")
    ResponseEntity<InputStreamResource> file(
            SignedIn who, @PathVariable long id, @PathVariable int number, @PathVariable String hash)
            throws IOException {
        Dossier dossier = dossiers.dossier(id, who.person());
        String name = name(dossiers.edition(dossier, number), hash).orElseThrow(OfficeDossiers::notThere);
        StoredFile file = contents.find(hash).orElseThrow(OfficeDossiers::notThere);
        ContentDisposition.Builder how =
                contents.isImage(file) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(new InputStreamResource(contents.open(file)));
    }

    /** The name the edition gives the file; empty when it has no such file. */
    private Optional<String> name(Edition edition, String hash) {
        return edition.content().attachments().stream()
                .filter(file -> file.hash().equals(hash))
                .map(Attachment::name)
                .findFirst()
                .or(() -> disclosures.deliveries(edition.ref()).stream()
                        .map(Delivery::evidence)
                        .filter(hash::equals)
                        .map(evidence -> "evidence")
                        .findFirst());
    }
}
