package cn.yangguang.channel;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a dispatch: what is asked next, and what follows from each answer. Plain Java. What surely did not arrive is sent again;
 * what may have arrived is asked for first, for as long as it takes; after {@link #MOST} tries a person looks.
 */
final class Routing {

    /** Tries before a person is asked: with the waits below about two days. */
    static final int MOST = 16;

    /** How often a new edition looks whether the former one is out of its way. */
    static final Duration FORMER_LOOK = Duration.ofMinutes(1);

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(4);
    /** How often a channel that works at it is asked, unless it says by itself that it is done. */
    private static final Duration UNDERWAY_LOOK = Duration.ofMinutes(10);

    private Routing() {}

    /** What to ask the other side now; empty when there is nothing to ask. */
    static Optional<Act> act(DispatchState state) {
        return switch (state) {
            case WAITING -> Optional.of(Act.SEND);
            case SENDING, DOUBTFUL, ACCEPTED -> Optional.of(Act.FIND);
            case WITHDRAWING -> Optional.of(Act.WITHDRAW);
            case CONFIRMED, DEAD, CANCELLED, WITHDRAWN, BY_HAND, REPLACED -> Optional.empty();
        };
    }

    /**
     * What becomes of a dispatch whose edition is no longer the one that holds.
     *
     * @param tried whether it was ever sent
     * @param kept whether the new edition goes to the same account and deals with it there, see {@link Correcting#keeps}
     */
    static Fate fate(DispatchState state, boolean tried, boolean kept) {
        return switch (state) {
            case WAITING -> Fate.DROP;
            case SENDING, DOUBTFUL -> kept ? Fate.KEEP : Fate.DECIDED_BY_ANSWER;
            case ACCEPTED, CONFIRMED -> kept ? Fate.KEEP : Fate.RECALL;
            case DEAD -> tried ? Fate.HAND : Fate.DROP;
            case WITHDRAWING, WITHDRAWN, BY_HAND, CANCELLED, REPLACED -> Fate.NONE;
        };
    }

    /** How long to wait after so many tries: doubling from a quarter of a minute up to four hours. */
    static Duration wait(int tries) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(tries - 1, 0), 12));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /**
     * What follows.
     *
     * @param state before the answer; {@code SENDING} after a sending
     * @param tries of this act so far, this one among them
     */
    static Next after(Act act, DispatchState state, int tries, boolean recalled, Answer answer) {
        Next next = switch (act) {
            case SEND -> sent(tries, answer);
            case FIND -> found(state, tries, answer);
            case WITHDRAW -> withdrawn(tries, answer);
        };
        return recalled ? recalled(next) : next;
    }

    private static Next sent(int tries, Answer answer) {
        return switch (answer) {
            case Answer.Confirmed(var receipt) -> new Next(DispatchState.CONFIRMED, null, "", receipt);
            case Answer.Accepted(var receipt) -> new Next(DispatchState.ACCEPTED, wait(1), "", receipt);
            case Answer.Underway(var words, var receipt) -> underway(words, receipt);
            case Answer.Later(var words, var after) ->
                tries >= MOST
                        ? Next.stays(DispatchState.DEAD, words)
                        : Next.goesOn(DispatchState.WAITING, longer(after, wait(tries)), words);
            case Answer.Refused(var words) -> Next.stays(DispatchState.DEAD, words);
            case Answer.ByHand(var words) -> Next.stays(DispatchState.DEAD, words);
            case Answer.Unknown(var words) -> Next.goesOn(DispatchState.DOUBTFUL, wait(1), words);
            case Answer.Needless(var words) -> Next.stays(DispatchState.CANCELLED, words);
            case Answer.Absent _, Answer.Withdrawn _ -> Next.goesOn(DispatchState.DOUBTFUL, wait(1), "答复无法理解");
        };
    }

    private static Next found(DispatchState state, int tries, Answer answer) {
        DispatchState same = state == DispatchState.ACCEPTED ? DispatchState.ACCEPTED : DispatchState.DOUBTFUL;
        return switch (answer) {
            case Answer.Confirmed(var receipt) -> new Next(DispatchState.CONFIRMED, null, "", receipt);
            case Answer.Accepted(var receipt) ->
                tries >= MOST
                        ? new Next(DispatchState.DEAD, null, "对方已受理，但一直没有确认发布", receipt)
                        : new Next(DispatchState.ACCEPTED, wait(tries), "", receipt);
            case Answer.Underway(var words, var receipt) -> underway(words, receipt);
            case Answer.Absent _ -> Next.goesOn(DispatchState.WAITING, Duration.ZERO, "对方没有收到，重新投送");
            case Answer.Refused(var words) -> Next.stays(DispatchState.DEAD, words);
            case Answer.Needless(var words) -> Next.stays(DispatchState.CANCELLED, words);
            case Answer.Withdrawn _ -> Next.stays(DispatchState.DEAD, "对方收到后已删除");
            case Answer.ByHand(var words) -> Next.stays(DispatchState.DEAD, words);
            case Answer.Later(var words, var after) -> asksAgain(same, tries, longer(after, wait(tries)), words);
            case Answer.Unknown(var words) -> asksAgain(same, tries, wait(tries), words);
        };
    }

    private static Next underway(String words, Map<String, String> receipt) {
        return new Next(DispatchState.ACCEPTED, UNDERWAY_LOOK, words, receipt);
    }

    private static Next asksAgain(DispatchState state, int tries, Duration after, String words) {
        return tries >= MOST ? Next.stays(DispatchState.DEAD, "无法查明是否送达：" + words) : Next.goesOn(state, after, words);
    }

    private static Next withdrawn(int tries, Answer answer) {
        return switch (answer) {
            case Answer.Withdrawn _, Answer.Absent _, Answer.Needless _ -> Next.stays(DispatchState.WITHDRAWN, "");
            case Answer.ByHand(var words) -> Next.stays(DispatchState.BY_HAND, words);
            case Answer.Refused(var words) -> Next.stays(DispatchState.BY_HAND, words);
            case Answer.Later(var words, var after) -> triesAgain(tries, longer(after, wait(tries)), words);
            case Answer.Unknown(var words) -> triesAgain(tries, wait(tries), words);
            case Answer.Confirmed _, Answer.Accepted _, Answer.Underway _ -> triesAgain(tries, wait(tries), "对方仍在公开");
        };
    }

    private static Next triesAgain(int tries, Duration after, String words) {
        return tries >= MOST
                ? Next.stays(DispatchState.BY_HAND, words)
                : Next.goesOn(DispatchState.WITHDRAWING, after, words);
    }

    /** The edition was withdrawn meanwhile: what is there goes back, what is not there is not sent any more. */
    private static Next recalled(Next next) {
        return switch (next.state()) {
            case WAITING -> new Next(DispatchState.CANCELLED, null, next.words(), next.receipt());
            case CONFIRMED, ACCEPTED -> new Next(DispatchState.WITHDRAWING, Duration.ZERO, "", next.receipt());
            default -> next;
        };
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
