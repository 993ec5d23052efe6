package cn.yangguang.yearbook.web;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.yearbook.Action;
import cn.yangguang.yearbook.Draft;
import cn.yangguang.yearbook.Hand;
import cn.yangguang.yearbook.Looks;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearbook.Yearbooks.Offer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of the desk share: whose report, who reads it, what may be done. */
@Component
class Desks {

    private final Yearbooks yearbooks;
    private final Looks looks;
    private final Pages pages;

    Desks(Yearbooks yearbooks, Looks looks, Pages pages) {
        this.yearbooks = yearbooks;
        this.looks = looks;
        this.pages = pages;
    }

    /** A form that came back: what was sent and what was wrong with it. */
    record Returned(String form, String given, List<FieldProblem> problems) {
        static final Returned NOTHING = new Returned("", "", List.of());

        String words(Screen screen, String of) {
            return form.equals(of)
                    ? problems.stream().map(p -> p.text(screen.words())).collect(Collectors.joining(" "))
                    : "";
        }
    }

    static Hand hand(SignedIn who) {
        return Hand.of(who.person(), who.origin());
    }

    /** A report of an organ where the person has nothing to do is as absent as one that does not exist. */
    Draft draft(SignedIn who, String organ, String year) {
        boolean reads = Hand.READING.stream().anyMatch(duty -> who.person().holds(duty, organ));
        return reads && year.matches("[0-9]{4}")
                ? yearbooks.draft(organ, Integer.parseInt(year)).orElseThrow(Desks::absent)
                : refuse();
    }

    DeskView view(HttpServletRequest request, Draft draft, SignedIn who, Returned returned) {
        Screen screen = pages.screen(request);
        return new DeskView(
                draft,
                draft.findings(),
                yearbooks.offers(draft, hand(who)).stream()
                        .map(offer -> form(screen, draft, offer, returned))
                        .toList(),
                hand(who).drafts(draft.organ().key()),
                yearbooks.over(draft.year()),
                looks.last(draft.organ().key(), draft.year()).orElse(null),
                returned.form().equals("note") ? returned.words(screen, "note") : "");
    }

    private static ActForm form(Screen screen, Draft draft, Offer offer, Returned returned) {
        String noun = offer.action().noun();
        List<ActField> fields = offer.asksReason()
                ? List.of(new ActField(
                        "reason",
                        screen.of("yearbook.reason." + noun),
                        ActField.Widget.AREA,
                        true,
                        returned.form().equals(noun) ? returned.given() : "",
                        List.of()))
                : List.of();
        return new ActForm(
                DeskView.base(draft) + "/acts/" + noun,
                screen.of("yearbook.action." + noun),
                offer.action() == Action.APPROVE ? screen.of("yearbook.norm") : "",
                fields,
                offer.refusals().stream().map(p -> p.text(screen.words())).toList(),
                "",
                returned.words(screen, noun),
                offer.action() == Action.APPROVE,
                false);
    }

    static HttpStatus status(List<FieldProblem> problems) {
        return problems.stream().anyMatch(p -> p.field().isEmpty())
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Draft refuse() {
        throw absent();
    }
}
