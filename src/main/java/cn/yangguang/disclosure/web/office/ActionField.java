package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Detail;
import cn.yangguang.page.Choice;
import java.util.List;

/**
 * One field of an act's form.
 *
 * @param value what stands in it at first, or what was typed
 */
public record ActionField(Detail detail, Widget widget, boolean required, String value, List<Choice> choices) {

    /** How the field looks. */
    public enum Widget {
        /** A box to tick; the value sent is 是. */
        TICK,
        /** 是 or 否, neither chosen at first. */
        YES_NO,
        LINE,
        LINES,
        DATE,
        CHOICE,
        PHOTO
    }

    public ActionField {
        choices = List.copyOf(choices);
    }

    static ActionField of(Detail detail, Widget widget, boolean required) {
        return new ActionField(detail, widget, required, "", List.of());
    }

    ActionField with(String text) {
        return new ActionField(detail, widget, required, text, choices);
    }

    ActionField choosing(List<Choice> from) {
        return new ActionField(detail, widget, required, value, from);
    }

    /** The name of the field in the form. */
    public String name() {
        return detail.name();
    }
}
