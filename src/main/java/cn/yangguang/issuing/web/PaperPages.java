package cn.yangguang.issuing.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.issuing.OwnTemplate;
import cn.yangguang.issuing.Templates;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.LetterType;
import cn.yangguang.letter.RequiredContent;
import cn.yangguang.letter.TemplateCheck;
import cn.yangguang.letter.TemplateFault;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** One paper of an organ: what it must say, its template to bring and to let go. */
@Controller
@Serves(Duty.SYSTEM_ADMIN)
public class PaperPages {
    private static final String TEMPLATE = "cn/yangguang/issuing/web/paper.jte";

    /**
     * @param own the organ's own template, or null when the program's holds
     * @param faults what is wrong with the file just brought
     */
    public record View(
            Organ organ,
            LetterType type,
            List<RequiredContent> required,
            @Nullable OwnTemplate own,
            List<TemplateFault> faults) {

        public String address() {
            return "/office/organs/" + organ.key() + "/letters/" + type.code();
        }
    }

    private final Pages pages;
    private final Organs organs;
    private final Templates templates;

    PaperPages(Pages pages, Organs organs, Templates templates) {
        this.pages = pages;
        this.organs = organs;
        this.templates = templates;
    }

    @GetMapping("/office/organs/{key}/letters/{code:L-[A-Z-]{2,30}}")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key, @PathVariable String code) {
        return pages.show(request, TEMPLATE, view(key, type(code), List.of()));
    }

    @PostMapping("/office/organs/{key}/letters/{code:L-[A-Z-]{2,30}}/template")
    ResponseEntity<byte[]> bring(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String key,
            @PathVariable String code,
            @RequestParam MultipartFile file)
            throws IOException {
        LetterType type = type(code);
        organ(key);
        List<TemplateFault> faults = templates.bring(
                key, type, file.getBytes(), plain(file.getOriginalFilename()), who.as(Duty.SYSTEM_ADMIN, key));
        if (!faults.isEmpty()) {
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view(key, type, faults));
        }
        return to(key, type, "template-brought");
    }

    @PostMapping("/office/organs/{key}/letters/{code:L-[A-Z-]{2,30}}/default")
    ResponseEntity<byte[]> restore(SignedIn who, @PathVariable String key, @PathVariable String code) {
        organ(key);
        templates.restore(key, type(code), who.as(Duty.SYSTEM_ADMIN, key));
        return to(key, type(code), "template-restored");
    }

    private View view(String key, LetterType type, List<TemplateFault> faults) {
        var required = TemplateCheck.contents(LawProfile.of(LawVersion.R2019), type);
        return new View(organ(key), type, required, templates.own(key, type).orElse(null), faults);
    }

    private Organ organ(String key) {
        return organs.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static LetterType type(String code) {
        return LetterType.ofCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> to(String key, LetterType type, String said) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/organs/" + key + "/letters/" + type.code() + "?said=" + said))
                .build();
    }

    private static String plain(@Nullable String name) {
        String known = name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\]", "");
        return known.length() > 100 ? known.substring(0, 100) : known;
    }
}
