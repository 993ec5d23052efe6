package cn.yangguang.inspection.web;

import cn.yangguang.enclosure.Enclosures;
import cn.yangguang.inspection.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Files as answers: never kept by the browser, nothing in them runs. */
final class InspectionFiles {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String CSV = "text/csv;charset=UTF-8";

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private InspectionFiles() {}

    static ResponseEntity<byte[]> download(byte[] content, String type, String name) {
        return answer(content, type, ContentDisposition.attachment(), name);
    }

    /** One of these files, pictures shown in the page; 404 when it is not among them. */
    static ResponseEntity<byte[]> evidence(List<Evidence> of, long id, Enclosures enclosures) {
        Evidence evidence =
                of.stream().filter(one -> one.id() == id).findFirst().orElseThrow(InspectionFiles::notThere);
        Enclosures.Opened file = enclosures.open(evidence.hash()).orElseThrow(InspectionFiles::notThere);
        boolean picture = file.mediaType().startsWith("image/");
        return answer(
                file.bytes(),
                file.mediaType(),
                picture ? ContentDisposition.inline() : ContentDisposition.attachment(),
                evidence.name());
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<byte[]> answer(
            byte[] content, String type, ContentDisposition.Builder how, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
