package cn.yangguang.objection.web.office;

import cn.yangguang.objection.Action;
import cn.yangguang.objection.Asked;
import cn.yangguang.objection.Detail;
import cn.yangguang.objection.Objection;
import cn.yangguang.objection.Offer;
import cn.yangguang.objection.web.ObjectionWords;
import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the table offers into forms, and what was sent back into particulars. */
final class ObjectionForms {

    private ObjectionForms() {}

    /** An act that was just refused, with what was typed, so that nothing is lost. */
    record Failed(Action action, Particulars<Detail> typed, String problem) {}

    static ActForm form(
            Screen screen, Objection subject, Offer offer, Map<String, String> items, @Nullable Failed failed) {
        Action action = offer.action();
        Failed tried = failed != null && failed.action() == action ? failed : null;
        return new ActForm(
                "/office/objections/" + subject.registered().number() + "/" + action.noun(),
                ObjectionWords.of(screen, action),
                offer.article(),
                offer.asks().stream()
                        .map(asked -> field(
                                screen,
                                asked,
                                items,
                                tried == null
                                        ? asked.detail() == Detail.ON ? screen.day(screen.today()) : ""
                                        : tried.typed().get(asked.detail())))
                        .toList(),
                ObjectionWords.all(screen, offer.refusals()),
                Integer.toString(subject.seen()),
                tried == null ? "" : tried.problem(),
                false,
                action == Action.ORDER || action == Action.ANSWER);
    }

    static ActField field(Screen screen, Asked asked, Map<String, String> items, String value) {
        Detail detail = asked.detail();
        return new ActField(
                detail.name(),
                ObjectionWords.of(screen, detail),
                switch (detail.kind()) {
                    case LINE -> ActField.Widget.LINE;
                    case TEXT -> ActField.Widget.AREA;
                    case DAY -> ActField.Widget.DAY;
                    case ITEM -> ActField.Widget.CHOICE;
                },
                asked.required(),
                value,
                detail.kind() == Detail.Kind.ITEM
                        ? items.entrySet().stream()
                                .map(item -> new Choice(item.getKey(), item.getKey() + " " + item.getValue()))
                                .toList()
                        : List.of());
    }

    /** Only what the form asks for is taken from what was sent. */
    static Particulars<Detail> sent(HttpServletRequest request, List<Asked> asks) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        asks.forEach(asked -> details.put(
                asked.detail(),
                asked.detail().kind() == Detail.Kind.TEXT
                        ? Typed.lines(request.getParameter(asked.detail().name()))
                        : Typed.line(request, asked.detail().name())));
        details.put(Detail.SEEN, Typed.line(request, Detail.SEEN.name()));
        return new Particulars<>(details);
    }
}
