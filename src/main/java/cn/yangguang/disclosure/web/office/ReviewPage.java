package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One edition: the editor while it is a draft in the clerk's hands, else the review screen. */
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
class ReviewPage {

    static final String TEMPLATE = "cn/yangguang/disclosure/web/office/review.jte";

    private final Pages pages;
    private final OfficeDossiers dossiers;
    private final ReviewViews reviews;
    private final EditorViews editors;

    ReviewPage(Pages pages, OfficeDossiers dossiers, ReviewViews reviews, EditorViews editors) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.editors = editors;
    }

    @GetMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number) {
        Dossier dossier = dossiers.dossier(id, who.person());
        Edition edition = dossiers.edition(dossier, number);
        if (edition.stage() != Stage.DRAFT || !reviews.editable(dossier, edition, who.person())) {
            return review(request, who, dossier, edition);
        }
        Screen screen = pages.screen(request);
        EditorForm form = EditorForm.of(dossier.disclosure().organ(), edition.content(), edition.contentHash());
        return pages.show(
                request,
                EditorPage.TEMPLATE,
                editors.existing(screen, who.person(), dossier, edition, form, List.of(), List.of()));
    }

    /** A draft as its reader will see it. */
    @GetMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/preview")
    ResponseEntity<byte[]> preview(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number) {
        Dossier dossier = dossiers.dossier(id, who.person());
        return review(request, who, dossier, dossiers.edition(dossier, number));
    }

    private ResponseEntity<byte[]> review(HttpServletRequest request, SignedIn who, Dossier dossier, Edition edition) {
        Screen screen = pages.screen(request);
        return pages.show(request, TEMPLATE, reviews.of(screen, dossier, edition, who.person(), null, List.of()));
    }
}
