package cn.yangguang.directive.web;

import cn.yangguang.directive.Action;
import cn.yangguang.directive.Asked;
import cn.yangguang.directive.Detail;
import cn.yangguang.directive.Directives;
import cn.yangguang.directive.Offer;
import cn.yangguang.page.ActField;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the table offers into forms, and what was sent back into particulars. */
final class DirectiveForms {

    /** Name of the field for files. */
    static final String FILES = "files";

    private static final Set<Action> OPEN = EnumSet.of(Action.ISSUE, Action.ACKNOWLEDGE, Action.ANSWER, Action.CLOSE);

    private DirectiveForms() {}

    /**
     * An act that was just refused, with what was typed, so that nothing is lost.
     *
     * @param addressee whom it concerned; null for the order itself
     */
    record Failed(Action action, @Nullable String addressee, Particulars<Detail> typed, String problem) {
        boolean is(Action other, @Nullable String whom) {
            return action == other && java.util.Objects.equals(addressee, whom);
        }
    }

    /**
     * @param at address of the acts of the order or of its addressee; the noun follows
     * @param first what stands in the fields at first
     */
    static ActForm form(
            Screen screen, String at, int seen, Offer offer, Particulars<Detail> first, @Nullable Failed tried) {
        Action action = offer.action();
        Particulars<Detail> typed = tried == null ? first : tried.typed();
        Stream<ActField> fields = offer.asks().stream().map(asked -> field(screen, asked, typed));
        Stream<ActField> files = offer.files()
                ? Stream.of(
                        new ActField(FILES, screen.of("directive.files"), ActField.Widget.FILES, false, "", List.of()))
                : Stream.empty();
        return new ActForm(
                at + action.noun(),
                DirectiveWords.of(screen, action),
                Directives.article(),
                Stream.concat(fields, files).toList(),
                DirectiveWords.all(screen, offer.refusals()),
                Integer.toString(seen),
                tried == null ? "" : tried.problem(),
                action == Action.REVOKE || action == Action.RETURN,
                OPEN.contains(action));
    }

    private static ActField field(Screen screen, Asked asked, Particulars<Detail> typed) {
        Detail detail = asked.detail();
        return new ActField(
                detail.name(),
                DirectiveWords.of(screen, detail),
                switch (detail.type()) {
                    case TEXT, LINKS -> ActField.Widget.AREA;
                    case NUMBER -> ActField.Widget.NUMBER;
                    case CHOICE -> ActField.Widget.CHOICE;
                    default -> ActField.Widget.LINE;
                },
                asked.required(),
                typed.get(detail),
                detail.choices());
    }

    /** Only what the form asks for is taken from what was sent; what was ticked comes with spaces between. */
    static Particulars<Detail> sent(HttpServletRequest request, List<Asked> asks) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        asks.forEach(asked -> details.put(
                asked.detail(),
                switch (asked.detail().type()) {
                    case TEXT, LINKS ->
                        Typed.lines(request.getParameter(asked.detail().name()));
                    case ORGANS ->
                        String.join(" ", Typed.all(request, asked.detail().name()));
                    default -> Typed.line(request, asked.detail().name());
                }));
        details.put(Detail.SEEN, Typed.line(request, Detail.SEEN.name()));
        return new Particulars<>(details);
    }
}
