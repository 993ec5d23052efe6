package cn.yangguang.screen;

import java.util.List;

/**
 * What a screen tells of itself, once a minute.
 *
 * @param report name of this report; one that arrives twice counts once
 * @param version of the play list it plays
 * @param showing index number # edition, {@code alert}, {@code closed}, or empty
 * @param trouble what its player complains of, or empty
 * @param shown what was shown to the end since the last report that was answered
 */
public record Beat(
        String report, String version, String showing, Heard.Keeps keeps, String trouble, List<Shown> shown) {

    public Beat {
        shown = List.copyOf(shown);
    }

    /** @param first milliseconds since 1970 by the screen's clock, put right by that of the program */
    public record Shown(String item, int times, long first, long last) {}
}
