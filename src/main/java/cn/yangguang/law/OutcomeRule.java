package cn.yangguang.law;

import java.util.Optional;
import java.util.Set;

/**
 * How one outcome stands in one version of the law.
 *
 * @param article of the 条例, such as 第三十六条第（四）项; empty where it has none of its own
 * @param basis the whole citation for letters and screens
 * @param statRow code of the row in the statistics of the time ({@code R03.…}, or {@code 3.3.…} of the 2014 form); empty when
 *     it is not counted
 * @param otherStatRow the row for personal privacy where the form of 2014 parts it from trade secrets
 * @param remedy what the letter names where the law of the letter's day says nothing stricter; see {@link Remedies}
 * @param facts what must be on record before this outcome may be decided
 * @param rule what to mind, in Chinese; may be empty
 */
public record OutcomeRule(
        ReplyOutcome outcome,
        String article,
        String basis,
        String statRow,
        Optional<String> otherStatRow,
        LetterType letter,
        RemedyMode remedy,
        Set<RequiredFact> facts,
        String rule,
        Mark mark) {
    /** Copies the facts. */
    public OutcomeRule {
        facts = Set.copyOf(facts);
    }
}
