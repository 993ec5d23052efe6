package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that ever happened to a disclosure, and what changed from one edition to another. */
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
public class HistoryPage {

    private static final String TEMPLATE = "cn/yangguang/disclosure/web/office/history.jte";

    /** Two editions side by side. */
    public record Compared(int before, int after, List<EditionChanges.Change> changes) {}

    /** One edition with its publications. */
    public record EditionLine(Edition edition, List<ReviewView.DeliveryView> deliveries) {

        public String address() {
            return "/office/disclosures/" + edition.ref().disclosure() + "/"
                    + edition.ref().number() + "/preview";
        }
    }

    /** The page. */
    public record View(
            Dossier dossier,
            String organ,
            List<StepView> steps,
            List<EditionLine> editions,
            List<Choice> numbers,
            @Nullable Compared compared) {

        public String address() {
            return "/office/disclosures/" + dossier.disclosure().id() + "/history";
        }
    }

    private final Pages pages;
    private final OfficeDossiers dossiers;
    private final ReviewViews reviews;
    private final Channels channels;

    HistoryPage(Pages pages, OfficeDossiers dossiers, ReviewViews reviews, Channels channels) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.channels = channels;
    }

    @GetMapping("/office/disclosures/{id:\\d{1,18}}/history")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Dossier dossier = dossiers.dossier(id, who.person());
        Screen screen = pages.screen(request);
        String organ = dossier.disclosure().organ();
        List<Channel> offered = channels.offeredTo(organ);
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        dossier,
                        reviews.organName(organ),
                        dossier.steps().stream()
                                .map(step -> StepView.of(screen, step, offered))
                                .toList(),
                        dossier.editions().stream()
                                .map(e -> new EditionLine(e, reviews.deliveries(screen, e, offered)))
                                .toList(),
                        numbers(screen, dossier),
                        compared(request, dossier)));
    }

    private static List<Choice> numbers(Screen screen, Dossier dossier) {
        return dossier.editions().stream()
                .map(e -> e.ref().number())
                .map(number -> new Choice("" + number, screen.of("disclosure.edition", number)))
                .toList();
    }

    /** The two editions asked for; without a wish the last two. */
    private static @Nullable Compared compared(HttpServletRequest request, Dossier dossier) {
        int last = dossier.editions().size();
        Optional<Edition> before = asked(request, dossier, "before", last - 1);
        Optional<Edition> after = asked(request, dossier, "after", last);
        if (last < 2 || before.isEmpty() || after.isEmpty()) {
            return null;
        }
        return new Compared(
                before.get().ref().number(),
                after.get().ref().number(),
                EditionChanges.between(before.get(), after.get()));
    }

    private static Optional<Edition> asked(HttpServletRequest request, Dossier dossier, String field, int otherwise) {
        String typed = Typed.line(request, field);
        return dossier.edition(typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise);
    }
}
