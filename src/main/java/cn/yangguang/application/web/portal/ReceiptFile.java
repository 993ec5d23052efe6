package cn.yangguang.application.web.portal;

import cn.yangguang.application.ProgressReport;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The receipt as a Word file, for whoever has the number and the query code. */
@Controller
@OpenToAll("条例 Art. 29, 31: what was handed in and when can be shown to others")
class ReceiptFile {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Asking asking;
    private final Organs organs;

    ReceiptFile(Asking asking, Organs organs) {
        this.asking = asking;
        this.organs = organs;
    }

    @PostMapping("/applications/receipt.docx")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return asking.answer(request, this::file);
    }

    private ResponseEntity<byte[]> file(ProgressReport report, String code) {
        Organ organ = organs.find(report.organ()).orElseThrow();
        String name = ContentDisposition.attachment()
                .filename("申请回执-" + report.number() + ".docx", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(DOCX)
                .body(new DocxWriter().bytes(ReceiptDocument.of(organ, report, code)));
    }
}
