package cn.yangguang.page;

import java.util.List;

/**
 * One field of an act's form.
 *
 * @param value what stands in it at first, or what was typed
 * @param choices for {@link Widget#CHOICE}
 */
public record ActField(String name, String label, Widget widget, boolean required, String value, List<Choice> choices) {

    /** How the field looks. */
    public enum Widget {
        LINE,
        AREA,
        DAY,
        NUMBER,
        /** 是 or 否, neither chosen at first. */
        YES_NO,
        CHOICE,
        FILES
    }

    public ActField {
        choices = List.copyOf(choices);
    }

    /** Type of the input element. */
    public String type() {
        return switch (widget) {
            case DAY -> "date";
            case NUMBER -> "number";
            case FILES -> "file";
            default -> "text";
        };
    }
}
