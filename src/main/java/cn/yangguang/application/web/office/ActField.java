package cn.yangguang.application.web.office;

import cn.yangguang.application.Asked;
import cn.yangguang.application.Detail;
import java.util.List;

/**
 * One field of an act's form.
 *
 * @param value what stands in it at first, or what was typed
 * @param error what was wrong with it, or empty
 */
public record ActField(
        Detail detail, Widget widget, boolean required, String value, List<ChoiceGroup> choices, String error) {

    /** How the field looks. */
    public enum Widget {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        YES_NO,
        CHOICE,
        /** Settled before this form; sent along, and shown above it. */
        SETTLED
    }

    public ActField {
        choices = List.copyOf(choices);
    }

    static ActField of(Asked asked, String value, List<ChoiceGroup> choices) {
        Widget widget = choices.isEmpty() ? widget(asked.detail()) : Widget.CHOICE;
        return new ActField(asked.detail(), widget, asked.required(), value, choices, "");
    }

    ActField settled() {
        return new ActField(detail, Widget.SETTLED, required, value, choices, error);
    }

    ActField wrong(String why) {
        return new ActField(detail, widget, required, value, choices, why);
    }

    /** The name of the field in the form. */
    public String name() {
        return detail.name();
    }

    /** The type of the input for a widget that is one line. */
    public String type() {
        return switch (widget) {
            case DAY -> "date";
            case NUMBER -> "number";
            default -> "text";
        };
    }

    private static Widget widget(Detail detail) {
        return switch (detail.kind()) {
            case LINE -> Widget.LINE;
            case TEXT, LINES -> Widget.TEXT;
            case DAY -> Widget.DAY;
            case NUMBER -> Widget.NUMBER;
            case YES_NO -> Widget.YES_NO;
        };
    }
}
