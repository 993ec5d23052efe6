package cn.yangguang.village;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one item stands on a day.
 *
 * @param last what was published last, null when nothing was
 * @param term the period in question: the last that ended, or the one after it when that is published; null without rhythm
 */
public record BoardLine(
        VillageItem item,
        @Nullable Posted last,
        State state,
        @Nullable Term term) {

    /** How the last ended period stands. */
    public enum State {
        /** Published; the term is the next. */
        PUBLISHED,
        /** Still in time. */
        DUE,
        /** The day has passed. */
        MISSING,
        /** Comes when there is something to tell. */
        FREE
    }

    /**
     * @param posted under the item, the newest first
     * @param owed whether the village owes the item at all
     */
    static BoardLine of(VillageItem item, List<Posted> posted, PublicationRule rule, boolean owed, LocalDate today) {
        Posted last = posted.isEmpty() ? null : posted.getFirst();
        int months = rule.months(item.rhythm());
        if (months == 0 || !owed) {
            return new BoardLine(item, last, State.FREE, null);
        }
        Term ended = Term.lastEnded(today, months, rule.day());
        if (posted.stream().anyMatch(ended::covered)) {
            return new BoardLine(item, last, State.PUBLISHED, ended.next());
        }
        return new BoardLine(item, last, today.isAfter(ended.due()) ? State.MISSING : State.DUE, ended);
    }
}
