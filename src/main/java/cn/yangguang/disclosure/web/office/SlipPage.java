package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
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

/** The 呈批单 of an edition, to print. */
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
class SlipPage {

    private static final String TEMPLATE = "cn/yangguang/disclosure/web/office/slip.jte";

    private final Pages pages;
    private final OfficeDossiers dossiers;
    private final ReviewViews reviews;
    private final Channels channels;
    private final Disclosures disclosures;

    SlipPage(Pages pages, OfficeDossiers dossiers, ReviewViews reviews, Channels channels, Disclosures disclosures) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.channels = channels;
        this.disclosures = disclosures;
    }

    @GetMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/slip")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number) {
        Dossier dossier = dossiers.dossier(id, who.person());
        Edition edition = dossiers.edition(dossier, number);
        String organ = dossier.disclosure().organ();
        String titles =
                ReviewViews.titles(channels.offeredTo(organ), edition.content().channels());
        Screen screen = pages.screen(request);
        List<RebuiltFile> files = RebuiltFile.of(
                screen,
                disclosures.examination(dossier, edition).files(),
                edition.stage().open());
        return pages.show(
                request, TEMPLATE, ReviewSlip.of(screen, dossier, edition, reviews.organName(organ), titles, files));
    }
}
