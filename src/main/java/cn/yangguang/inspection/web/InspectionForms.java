package cn.yangguang.inspection.web;

import cn.yangguang.inspection.Action;
import cn.yangguang.inspection.Asked;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Offer;
import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the table offers into forms, and what was sent back into particulars and files. */
final class InspectionForms {

    /** Name of the field for files. */
    static final String FILES = "files";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

    private InspectionForms() {}

    /** An act that was just refused, with what was typed, so that nothing is lost. */
    record Failed(Action action, Particulars<Detail> typed, String problem) {}

    /** @param organs that may be chosen where a form asks for one */
    static ActForm form(Screen screen, Course subject, Offer offer, List<Choice> organs, @Nullable Failed failed) {
        Action action = offer.action();
        Failed tried = failed != null && failed.action() == action ? failed : null;
        Stream<ActField> fields = offer.asks().stream()
                .map(asked ->
                        field(screen, asked, tried == null ? "" : tried.typed().get(asked.detail()), organs));
        Stream<ActField> files = offer.files()
                ? Stream.of(
                        new ActField(FILES, screen.of("inspection.files"), ActField.Widget.FILES, false, "", List.of()))
                : Stream.empty();
        return new ActForm(
                subject.proceeding().address() + "/" + action.noun(),
                InspectionWords.of(screen, action),
                offer.article(),
                Stream.concat(fields, files).toList(),
                InspectionWords.all(screen, offer.refusals()),
                Integer.toString(subject.seen()),
                tried == null ? "" : tried.problem(),
                action == Action.ABANDON || action == Action.REVOKE || action == Action.ACCOUNT,
                action == Action.LIST || action == Action.DRAW || action == Action.ANSWER);
    }

    static ActField field(Screen screen, Asked asked, String value, List<Choice> organs) {
        Detail detail = asked.detail();
        return new ActField(
                detail.name(),
                InspectionWords.of(screen, detail),
                switch (detail.type()) {
                    case TEXT -> ActField.Widget.AREA;
                    case DAY -> ActField.Widget.DAY;
                    case NUMBER -> ActField.Widget.NUMBER;
                    case CHOICE, ORGAN -> ActField.Widget.CHOICE;
                    default -> ActField.Widget.LINE;
                },
                asked.required(),
                value,
                detail.type() == Detail.Type.ORGAN ? organs : detail.choices());
    }

    /** Only what the form asks for is taken from what was sent; what was ticked comes with spaces between. */
    static Particulars<Detail> sent(HttpServletRequest request, List<Asked> asks) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        asks.forEach(asked -> details.put(asked.detail(), typed(request, asked.detail())));
        details.put(Detail.SEEN, typed(request, Detail.SEEN));
        return new Particulars<>(details);
    }

    static String line(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    /** Key of a form, so that sending it twice makes one thing. */
    static String once(HttpServletRequest request) {
        String once = line(request, "once");
        return once.matches("[0-9a-f-]{8,64}")
                ? once
                : java.util.UUID.randomUUID().toString();
    }

    private static String typed(HttpServletRequest request, Detail detail) {
        String[] values = request.getParameterValues(detail.name());
        String sent = values == null ? "" : String.join(" ", values);
        if (detail.type() != Detail.Type.TEXT) {
            return sent.replaceAll("\\p{Cntrl}+", " ").strip();
        }
        return CONTROL.matcher(sent.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }
}
