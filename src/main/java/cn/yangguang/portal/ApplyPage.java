package cn.yangguang.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 依申请公开: what one may ask for, how, where, and by when there is an answer; with the form on paper. */
@Controller
@OpenToAll("条例 Art. 27, 29: everybody may apply, and must be able to find out how")
class ApplyPage {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Organs organs;
    private final PublicFrames frames;
    private final Missing missing;
    private final Pages pages;
    private final Clock clock;

    ApplyPage(Organs organs, PublicFrames frames, Missing missing, Pages pages, Clock clock) {
        this.organs = organs;
        this.frames = frames;
        this.missing = missing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/organs/{key}/apply")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key) {
        Optional<Organ> organ = asked(key);
        if (organ.isEmpty()) {
            return missing.show(request);
        }
        var view = new ApplyView(
                frames.of(organ.get(), PublicColumn.APPLY, ""),
                organ.get().facts().fax(),
                AnswerLimit.until(LocalDate.now(clock)));
        return pages.show(request, "cn/yangguang/portal/apply.jte", view);
    }

    @GetMapping("/organs/{key}/apply/form.docx")
    ResponseEntity<byte[]> form(HttpServletRequest request, @PathVariable String key) {
        Optional<Organ> organ = asked(key);
        if (organ.isEmpty()) {
            return missing.show(request);
        }
        String name = ContentDisposition.attachment()
                .filename("政府信息公开申请表.docx", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .contentType(DOCX)
                .body(new DocxWriter().bytes(ApplicationForm.of(organ.get())));
    }

    /** A village is no organ of administration: one applies to the township above it. */
    private Optional<Organ> asked(String key) {
        return organs.find(key).filter(organ -> organ.active() && organ.level() != OrganLevel.VILLAGE);
    }
}
