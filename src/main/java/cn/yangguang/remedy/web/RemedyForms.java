package cn.yangguang.remedy.web;

import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Screen;
import cn.yangguang.remedy.Instance;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyAction;
import cn.yangguang.remedy.RemedyAsked;
import cn.yangguang.remedy.RemedyDetail;
import cn.yangguang.remedy.RemedyOffer;
import cn.yangguang.remedy.RemedyParticulars;
import cn.yangguang.remedy.RemedyStep;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what the table offers into forms, and what was sent back into particulars. */
final class RemedyForms {

    private static final Set<RemedyAction> GRAVE = EnumSet.of(RemedyAction.DISCARD, RemedyAction.ORDER_REPLY);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

    private final Screen screen;
    private final Remedy subject;
    private final RemedyParticulars personal;

    /** @param personal who claims or complains, as far as the person may know */
    RemedyForms(Screen screen, Remedy subject, RemedyParticulars personal) {
        this.screen = screen;
        this.subject = subject;
        this.personal = personal;
    }

    /** An act that was just refused, with what was typed, so that nothing is lost. */
    record Failed(RemedyAction action, RemedyParticulars typed, String problem) {}

    ActForm form(RemedyOffer offer, @Nullable Failed failed) {
        RemedyAction action = offer.action();
        Failed tried = failed != null && failed.action() == action ? failed : null;
        return new ActForm(
                "/office/remedies/" + subject.registered().id() + "/" + action.noun(),
                RemedyWords.of(screen, action),
                offer.article(),
                offer.asks().stream()
                        .map(asked -> field(
                                screen,
                                asked,
                                tried == null
                                        ? atFirst(action, asked.detail())
                                        : tried.typed().get(asked.detail())))
                        .toList(),
                offer.refusals().stream()
                        .map(reason -> RemedyWords.of(screen, reason))
                        .toList(),
                Integer.toString(subject.seen()),
                tried == null ? "" : tried.problem(),
                GRAVE.contains(action),
                false);
    }

    static ActField field(Screen screen, RemedyAsked asked, String value) {
        RemedyDetail detail = asked.detail();
        return new ActField(
                detail.name(),
                RemedyWords.of(screen, detail),
                switch (detail.kind()) {
                    case LINE -> ActField.Widget.LINE;
                    case TEXT -> ActField.Widget.AREA;
                    case DAY -> ActField.Widget.DAY;
                    case NUMBER -> ActField.Widget.NUMBER;
                    case YES_NO -> ActField.Widget.YES_NO;
                    case CHOICE -> ActField.Widget.CHOICE;
                },
                asked.required(),
                value,
                detail.choices());
    }

    /** Only what the form asks for is taken from what was sent. */
    static RemedyParticulars sent(HttpServletRequest request, List<RemedyAsked> asks) {
        Map<RemedyDetail, String> details = new EnumMap<>(RemedyDetail.class);
        asks.forEach(asked -> details.put(asked.detail(), typed(request, asked.detail())));
        details.put(RemedyDetail.SEEN, typed(request, RemedyDetail.SEEN));
        return new RemedyParticulars(details);
    }

    private static String typed(HttpServletRequest request, RemedyDetail detail) {
        String sent = request.getParameter(detail.name());
        String text = sent == null ? "" : sent.replace("\r\n", "\n").replace('\r', '\n');
        String clean = CONTROL.matcher(text).replaceAll("");
        return (detail.kind() == RemedyDetail.Kind.TEXT ? clean : clean.replace('\n', ' ')).strip();
    }

    /** What the program knows already stands in the form. */
    private String atFirst(RemedyAction action, RemedyDetail detail) {
        if (action == RemedyAction.AMEND) {
            return recorded(detail);
        }
        if (action == RemedyAction.ORDER_REPLY) {
            return subject.conclusion().map(c -> ordered(c, detail)).orElse("");
        }
        return detail == RemedyDetail.ON ? screen.day(screen.today()) : "";
    }

    private String recorded(RemedyDetail detail) {
        RemedyStep base = subject.effective().stream()
                .filter(step -> step.action() == RemedyAction.RECORD || step.action() == RemedyAction.AMEND)
                .reduce((first, second) -> second)
                .orElseThrow();
        if (detail == RemedyDetail.ON) {
            return screen.day(base.on());
        }
        return detail == RemedyDetail.PARTY || detail == RemedyDetail.CONTACT
                ? personal.get(detail)
                : base.particulars().get(detail);
    }

    private String ordered(Instance.Conclusion conclusion, RemedyDetail detail) {
        return switch (detail) {
            case ON -> screen.day(conclusion.receivedOn());
            case DAYS -> conclusion.days() == 0 ? "" : Integer.toString(conclusion.days());
            default -> "";
        };
    }
}
