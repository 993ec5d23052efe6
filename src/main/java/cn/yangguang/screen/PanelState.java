package cn.yangguang.screen;

import org.jspecify.annotations.Nullable;

/**
 * How a screen is.
 *
 * @param light GREEN, RED for silent, GREY for never heard or out of its hours without a word
 * @param heard its last word, or null
 * @param showing title of what it showed then, or empty
 * @param alert the emergency it has to show, or null
 */
public record PanelState(
        Panel panel,
        Light light,
        @Nullable Heard heard,
        String showing,
        @Nullable Alert alert) {

    /** The light of a screen. */
    public enum Light {
        GREEN,
        RED,
        GREY
    }
}
