package cn.yangguang.complaint.web.office;

import cn.yangguang.complaint.Complaint;
import cn.yangguang.complaint.ComplaintAction;
import cn.yangguang.complaint.ComplaintDetail;
import cn.yangguang.complaint.ComplaintOffer;
import cn.yangguang.complaint.ComplaintParticulars;
import cn.yangguang.complaint.ComplaintRefusal;
import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what the table offers into forms, and what was sent back into particulars. */
final class EntryForms {

    private static final Set<ComplaintAction> GRAVE = EnumSet.of(
            ComplaintAction.REFER,
            ComplaintAction.CARRY_OVER,
            ComplaintAction.HAND_TO_INSPECTION,
            ComplaintAction.NAME_CONCERNED);

    private final Screen screen;
    private final Complaint subject;
    private final Function<ComplaintDetail, List<Choice>> choices;

    EntryForms(Screen screen, Complaint subject, Function<ComplaintDetail, List<Choice>> choices) {
        this.screen = screen;
        this.subject = subject;
        this.choices = choices;
    }

    /** An act that was just refused, with what was typed, so that nothing is lost. */
    record Failed(ComplaintAction action, ComplaintParticulars typed, String problem) {}

    ActForm form(ComplaintOffer offer, @Nullable Failed failed) {
        ComplaintAction action = offer.action();
        Failed tried = failed != null && failed.action() == action ? failed : null;
        return new ActForm(
                "/office/complaints/" + subject.number() + "/" + action.noun(),
                screen.of("complaint.action." + action.name()),
                offer.norm(),
                offer.asks().stream()
                        .map(detail -> field(detail, atFirst(action, detail, tried)))
                        .toList(),
                offer.refusals().stream().map(reason -> words(screen, reason)).toList(),
                Integer.toString(subject.seen()),
                tried == null ? "" : tried.problem(),
                GRAVE.contains(action),
                false);
    }

    /** Only what the form asks for is taken from what was sent. */
    static ComplaintParticulars sent(HttpServletRequest request, List<ComplaintDetail> asks) {
        Map<ComplaintDetail, String> details = new EnumMap<>(ComplaintDetail.class);
        for (ComplaintDetail detail : asks) {
            String sent = request.getParameter(detail.name());
            details.put(detail, detail.kind() == ComplaintDetail.Kind.TEXT ? Typed.lines(sent) : Typed.line(sent));
        }
        details.put(ComplaintDetail.SEEN, Typed.line(request, "SEEN"));
        return new ComplaintParticulars(details);
    }

    static String words(Screen screen, ComplaintRefusal refusal) {
        return screen.of(refusal.key(), refusal.arguments().toArray());
    }

    /** All reasons in one line. */
    static String all(Screen screen, List<ComplaintRefusal> reasons) {
        return String.join(" ", reasons.stream().map(r -> words(screen, r)).toList());
    }

    private ActField field(ComplaintDetail detail, String value) {
        List<Choice> offered = new ArrayList<>();
        if (detail.kind() == ComplaintDetail.Kind.CHOICE) {
            offered.addAll(choices.apply(detail));
        }
        return new ActField(
                detail.name(),
                screen.of("complaint.detail." + detail.name()),
                switch (detail.kind()) {
                    case LINE -> ActField.Widget.LINE;
                    case TEXT -> ActField.Widget.AREA;
                    case NUMBER -> ActField.Widget.NUMBER;
                    case CHOICE -> ActField.Widget.CHOICE;
                },
                true,
                value,
                offered);
    }

    /** An answer that was sent back stands in the form again. */
    private String atFirst(ComplaintAction action, ComplaintDetail detail, @Nullable Failed tried) {
        if (tried != null) {
            return tried.typed().get(detail);
        }
        return action == ComplaintAction.DRAFT && detail == ComplaintDetail.ANSWER ? subject.answer() : "";
    }
}
