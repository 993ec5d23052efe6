package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All findings of an edition with all their places; and the panel alone, for a page to show anew while files are still being read. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.VILLAGE_REPORTER})
public class FindingsPage {

    private static final String WHOLE = "cn/yangguang/disclosure/web/office/findings-page.jte";
    private static final String PART = "cn/yangguang/disclosure/web/office/findings-part.jte";

    /** The page: the title of the edition and what was found in it. */
    public record View(String title, FindingsView findings) {}

    private final Pages pages;
    private final OfficeDossiers dossiers;
    private final ActionViews actions;

    FindingsPage(Pages pages, OfficeDossiers dossiers, ActionViews actions) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.actions = actions;
    }

    @GetMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/findings")
    ResponseEntity<byte[]> whole(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number) {
        return show(request, who, id, number, WHOLE, true);
    }

    @GetMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/findings/part")
    ResponseEntity<byte[]> part(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number) {
        return show(request, who, id, number, PART, false);
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, long id, int number, String template, boolean whole) {
        Dossier dossier = dossiers.dossier(id, who.person());
        Edition edition = dossiers.edition(dossier, number);
        FindingsView findings = actions.findings(dossier, edition, who.person(), whole);
        return pages.show(request, template, new View(edition.content().title(), findings));
    }
}
