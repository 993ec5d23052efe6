package cn.yangguang.application;

import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReplyOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as its steps tell it. Immutable; made by {@link #of} from what was fixed at receipt and the steps, and from nothing else:
 * what the database keeps besides is a copy that can be compared with it.
 *
 * @param round 1, and one more for each reply that was ordered anew
 * @param extension of the present round
 * @param steps in the order they were recorded
 */
public record Case(
        Registered registered,
        Stage stage,
        int round,
        List<Item> items,
        @Nullable Correction correction,
        @Nullable Reasons reasons,
        @Nullable Fee fee,
        @Nullable Extension extension,
        List<Consultation> consultations,
        List<Tasking> taskings,
        List<SearchRecord> searches,
        List<CaseLetter> letters,
        List<Step> steps) {

    public Case {
        items = List.copyOf(items);
        consultations = List.copyOf(consultations);
        taskings = List.copyOf(taskings);
        searches = List.copyOf(searches);
        letters = List.copyOf(letters);
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when the steps do not begin with a receipt or leave out a number */
    public static Case of(Registered registered, List<Step> steps) {
        return new Folding(registered).all(steps);
    }

    public long id() {
        return registered.id();
    }

    /**
     * The version of the 条例 that governs the case: in force on the day it counts as received. That is the day of the confirmation where
     * the channel waits for one, so a message that came before 2019-05-15 and was confirmed after it is judged by the present version.
     */
    public LawVersion law() {
        return last(step -> step.action() == Action.CONFIRM)
                .map(step -> LawVersion.on(step.on()))
                .orElse(registered.law());
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    public Optional<Item> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    public boolean allDecided() {
        return items.stream().allMatch(Item::decided);
    }

    /** The outcomes decided so far, without repetition, in the order of the items. */
    public List<ReplyOutcome> outcomes() {
        return items.stream()
                .map(Item::outcome)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    public Optional<Consultation> consultation(int number) {
        return consultations.stream().filter(c -> c.number() == number).findFirst();
    }

    /** Whether somebody's opinion is still awaited. */
    public boolean pauseOpen() {
        return consultations.stream().anyMatch(Consultation::open);
    }

    public Optional<Tasking> tasking(int number) {
        return taskings.stream().filter(t -> t.number() == number).findFirst();
    }

    public Optional<CaseLetter> letter(String key) {
        return letters.stream().filter(letter -> letter.key().equals(key)).findFirst();
    }

    /** The reply letters of the present round. */
    public List<CaseLetter> replies() {
        return letters.stream().filter(l -> l.reply() && l.round() == round).toList();
    }

    /** The last step of this kind in the present round. */
    public Optional<Step> last(Action action) {
        return last(step -> step.action() == action);
    }

    Optional<Step> last(Predicate<Step> which) {
        return thisRound().filter(which).reduce((first, second) -> second);
    }

    private Stream<Step> thisRound() {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).action() == Action.ORDER_RE_REPLY) {
                from = i;
            }
        }
        return steps.stream().skip(from);
    }
}
