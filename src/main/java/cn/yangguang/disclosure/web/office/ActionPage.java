package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.Outcome;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Every act on an edition except writing it: the address names the act, the rules decide. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER})
class ActionPage {

    private final Pages pages;
    private final Disclosures disclosures;
    private final OfficeDossiers dossiers;
    private final ReviewViews reviews;
    private final ActionViews views;
    private final Uploads uploads;

    ActionPage(
            Pages pages,
            Disclosures disclosures,
            OfficeDossiers dossiers,
            ReviewViews reviews,
            ActionViews views,
            Uploads uploads) {
        this.pages = pages;
        this.disclosures = disclosures;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.views = views;
        this.uploads = uploads;
    }

    @PostMapping("/office/disclosures/{id:\\d{1,18}}/{number:\\d{1,6}}/{noun:[a-z-]{1,40}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable long id,
            @PathVariable int number,
            @PathVariable String noun) {
        Dossier dossier = dossiers.dossier(id, who.person());
        Edition edition = dossiers.edition(dossier, number);
        Action action = Action.ofNoun(noun).orElseThrow(OfficeDossiers::notThere);
        Screen screen = pages.screen(request);
        List<String> mistakes = new ArrayList<>();
        Particulars given = given(
                request,
                dossier.disclosure().organ(),
                screen,
                ActionFields.of(action, views.late(screen, dossier, edition)),
                mistakes);
        if (ActionFields.grave(action) && !"yes".equals(request.getParameter("sure"))) {
            mistakes.add(screen.of("disclosure.problem.sure"));
        }
        if (!mistakes.isEmpty()) {
            return again(request, who, HttpStatus.UNPROCESSABLE_CONTENT, dossier, edition, action, given, mistakes);
        }
        Outcome outcome = disclosures.act(edition.ref(), action, given, who.person(), who.origin());
        return switch (outcome) {
            case Outcome.Done(var ref, var stage) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/disclosures/" + ref.disclosure() + "/" + ref.number()
                                + "?said=disclosure-" + action.noun()))
                        .build();
            case Outcome.Refused(var reasons) -> {
                Dossier now = dossiers.dossier(id, who.person());
                List<String> words = reasons.stream()
                        .map(reason -> OfficeTitles.of(screen, reason))
                        .toList();
                yield again(
                        request, who, HttpStatus.CONFLICT, now, dossiers.edition(now, number), action, given, words);
            }
        };
    }

    private ResponseEntity<byte[]> again(
            HttpServletRequest request,
            SignedIn who,
            HttpStatus status,
            Dossier dossier,
            Edition edition,
            Action action,
            Particulars given,
            List<String> reasons) {
        var failed = new ActionViews.Failed(action, given, String.join(" ", reasons));
        return pages.show(
                request,
                status,
                ReviewPage.TEMPLATE,
                reviews.of(pages.screen(request), dossier, edition, who.person(), failed, reasons));
    }

    private Particulars given(
            HttpServletRequest request, String organ, Screen screen, List<ActionField> fields, List<String> mistakes) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (ActionField field : fields) {
            String typed = field.widget() == ActionField.Widget.PHOTO
                    ? photo(request, organ, screen, field, mistakes)
                    : Typed.lines(request.getParameter(field.name()));
            if (typed.length() > Particulars.LONGEST) {
                String label = OfficeTitles.of(screen, field.detail());
                mistakes.add(screen.of("disclosure.problem.detail-long", label, Particulars.LONGEST));
                typed = typed.substring(0, Particulars.LONGEST);
            }
            details.put(field.detail(), typed);
        }
        String seen = Typed.line(request, "seen");
        details.put(Detail.SEEN, seen.isEmpty() ? "-" : seen.substring(0, Math.min(seen.length(), 64)));
        return new Particulars(details);
    }

    /** The content address of the photograph that came along, made anew: the public sees it too. Or empty. */
    private String photo(
            HttpServletRequest request, String organ, Screen screen, ActionField field, List<String> mistakes) {
        var chosen = Uploads.chosen(request, field.name());
        if (chosen.isEmpty()) {
            return "";
        }
        return switch (uploads.keepRebuilt(chosen.getFirst(), organ)) {
            case Uploads.Kept.Stored(var name, var stored) -> stored.hash();
            case Uploads.Kept.Refused(var sentence) -> {
                mistakes.add(screen.of("disclosure.problem.upload", sentence));
                yield "";
            }
        };
    }
}
