package cn.yangguang.application;

/**
 * Another case that asks for something alike.
 *
 * @param likeness of the two requests most alike, from 0 to 1
 * @param sameApplicant whether it may be a repeated application (Art. 36(6)); otherwise the same is asked by several (Art. 44)
 */
public record SimilarCase(Case other, double likeness, boolean sameApplicant) {

    /** Whether the earlier case was answered, so that this one may be a repetition. */
    public boolean answered() {
        return !other.stage().open() && other.replies().stream().anyMatch(letter -> letter.served() != null);
    }
}
