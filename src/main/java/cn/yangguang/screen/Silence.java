package cn.yangguang.screen;

import java.time.Instant;

/** When a screen counts as silent. Plain Java. */
final class Silence {

    private Silence() {}

    /** Whether it was to play for longer than the rule allows since it was heard. */
    static boolean silent(Hours hours, Instant heardAt, Instant now, SilenceRule rule) {
        return hours.openBetween(heardAt, now).compareTo(rule.after()) > 0;
    }
}
