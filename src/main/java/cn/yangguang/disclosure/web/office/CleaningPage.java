package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Cleanings;
import cn.yangguang.disclosure.Cleanings.Result;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 遮挡附件: one click puts a file in which something found is masked in the place of an attachment. */
@Controller
@Serves({Duty.HANDLER, Duty.VILLAGE_REPORTER})
class CleaningPage {

    private final Pages pages;
    private final OfficeDossiers dossiers;
    private final Cleanings cleanings;
    private final ReviewViews reviews;

    CleaningPage(Pages pages, OfficeDossiers dossiers, Cleanings cleanings, ReviewViews reviews) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.cleanings = cleanings;
        this.reviews = reviews;
    }

    @PostMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/clean-file")
    ResponseEntity<byte[]> clean(
            HttpServletRequest request, SignedIn who, @PathVariable long id, @PathVariable int number) {
        Dossier dossier = dossiers.dossier(id, who.person());
        Edition edition = dossiers.edition(dossier, number);
        String file = Typed.line(request, "FILE");
        String code = Typed.line(request, "CODE");
        Result result =
                cleanings.mask(dossier, edition, file, code, Typed.line(request, "seen"), who.person(), who.origin());
        Screen screen = pages.screen(request);
        return switch (result) {
            case Result.Done(var made) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/disclosures/" + id + "/" + number + "?said=disclosure-cleaned-"
                                + made.lookName()))
                        .build();
            case Result.NotMade(var reasons) -> again(request, who, id, number, reasons);
            case Result.Refused(var reasons) ->
                again(
                        request,
                        who,
                        id,
                        number,
                        reasons.stream()
                                .map(reason -> OfficeTitles.of(screen, reason))
                                .toList());
        };
    }

    private ResponseEntity<byte[]> again(
            HttpServletRequest request, SignedIn who, long id, int number, List<String> reasons) {
        Dossier now = dossiers.dossier(id, who.person());
        return pages.show(
                request,
                HttpStatus.CONFLICT,
                ReviewPage.TEMPLATE,
                reviews.of(pages.screen(request), now, dossiers.edition(now, number), who.person(), null, reasons));
    }
}
