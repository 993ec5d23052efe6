package cn.yangguang.application;

import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 申请事项: one thing asked for (一事一申请). Each is decided on its own.
 *
 * @param number from 1 within the case
 * @param text in the applicant's own words
 */
public record Item(int number, String text, @Nullable Decision decision) {

    /** What was decided, by which step and from when, with the facts that go into the letter. */
    public record Decision(ReplyOutcome outcome, Particulars facts, int step, LocalDate on) {}

    /** An item nobody decided yet. */
    static Item undecided(int number, String text) {
        return new Item(number, text, null);
    }

    Item decided(Decision by) {
        return new Item(number, text, by);
    }

    public boolean decided() {
        return decision != null;
    }

    /** The outcome, or null while undecided. */
    public @Nullable ReplyOutcome outcome() {
        return decision == null ? null : decision.outcome();
    }
}
