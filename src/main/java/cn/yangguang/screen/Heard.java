package cn.yangguang.screen;

import java.time.Instant;

/**
 * The last word of a screen.
 *
 * @param version of the play list it played, or empty
 * @param showing what it showed: index number # edition, {@code alert}, {@code closed}, or empty
 * @param keeps what it does when started again without network
 * @param trouble what its player complained of, or empty
 */
public record Heard(Instant at, String version, String showing, Keeps keeps, String trouble) {

    /** Where a screen keeps its player and its play list. */
    public enum Keeps {
        /** Both for certain: a service worker, over https. */
        WORKER,
        /** The play list for certain, the player as long as the browser's cache holds it. */
        STORE,
        /** Nothing: a browser without scripts. */
        PLAIN
    }
}
