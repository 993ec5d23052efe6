package cn.yangguang.law;

import java.util.List;

/**
 * What one letter must hold in one version of the law.
 *
 * @param direction to or from whom, in Chinese
 * @param clockEffect what it does to the period for the reply, in Chinese
 * @param reply whether it is the reply that ends the application
 * @param mustContain keys of {@link ContentKeys}, in the order of the letter
 * @param mayContain keys of what belongs in it when it is known
 * @param remediesNotice whether it ends with the remedies
 */
public record LetterRule(
        LetterType type,
        String direction,
        String clockEffect,
        boolean reply,
        List<String> mustContain,
        List<String> mayContain,
        boolean remediesNotice,
        Mark mark) {
    /** Copies the lists. */
    public LetterRule {
        mustContain = List.copyOf(mustContain);
        mayContain = List.copyOf(mayContain);
    }
}
