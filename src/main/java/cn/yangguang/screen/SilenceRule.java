package cn.yangguang.screen;

import java.time.Duration;

/** After how long without a word, within its hours, a screen counts as silent. */
public record SilenceRule(Duration after) {

    public long minutes() {
        return after.toMinutes();
    }
}
