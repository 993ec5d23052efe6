package cn.yangguang.issuing.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.issuing.LetterSetting;
import cn.yangguang.issuing.LetterSettings;
import cn.yangguang.issuing.OwnTemplate;
import cn.yangguang.issuing.Templates;
import cn.yangguang.law.LetterType;
import cn.yangguang.letter.Fonts;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What the letters of an organ say of it: reviewing organ, court, contact, marks, fonts; and the list of its papers. */
@Controller
@Serves(Duty.SYSTEM_ADMIN)
public class LetterSettingsPages {
    private static final String TEMPLATE = "cn/yangguang/issuing/web/letter-settings.jte";

    /**
     * @param above full name of the organ above, which usually reviews; empty at the top
     * @param own the organ's own templates by paper
     */
    public record View(
            Organ organ, String above, LetterSetting setting, Map<LetterType, OwnTemplate> own, FormProblems problems) {

        /** The six names of fonts as typed or kept. */
        public List<String> fonts() {
            Fonts fonts = setting.fonts();
            return fonts == null ? List.of("", "", "", "", "", "") : fonts.names();
        }

        public List<String> standardFonts() {
            return Fonts.STANDARD.names();
        }
    }

    private final Pages pages;
    private final Organs organs;
    private final LetterSettings settings;
    private final Templates templates;

    LetterSettingsPages(Pages pages, Organs organs, LetterSettings settings, Templates templates) {
        this.pages = pages;
        this.organs = organs;
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping("/office/organs/{key}/letters")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key) {
        return pages.show(request, TEMPLATE, view(key, settings.of(key), List.of()));
    }

    @PostMapping("/office/organs/{key}/letters")
    ResponseEntity<byte[]> set(HttpServletRequest request, SignedIn who, @PathVariable String key) {
        LetterSetting wanted = LetterSettingForm.typed(request);
        View view = view(key, wanted, List.of());
        List<FieldProblem> problems = settings.set(key, wanted, who.as(Duty.SYSTEM_ADMIN, key));
        if (!problems.isEmpty()) {
            var again = view(key, wanted, problems);
            return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, again);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/organs/" + view.organ().key() + "/letters?said=letters-set"))
                .build();
    }

    private View view(String key, LetterSetting setting, List<FieldProblem> problems) {
        Organ organ = organs.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String parent = organ.parent();
        String above =
                parent == null ? "" : organs.find(parent).map(Organ::fullName).orElse("");
        Map<LetterType, OwnTemplate> own = templates.own(key).stream()
                .collect(Collectors.toMap(
                        OwnTemplate::type, template -> template, (a, b) -> a, () -> new EnumMap<>(LetterType.class)));
        return new View(organ, above, setting, own, new FormProblems(problems));
    }
}
