package cn.yangguang.inspection;

/**
 * One member of the population of a sample.
 *
 * @param id the same for ever, unique in its population, without line breaks, such as {@code 640181-003/2016-00017}
 * @param weight how much more often it is drawn than one of weight 1; 1 to {@link #HEAVIEST}
 */
public record Candidate(String id, int weight) {

    public static final int HEAVIEST = 1_000_000;
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException when the id or the weight is none */
    public Candidate {
        if (!isId(id) || weight < 1 || weight > HEAVIEST) {
            throw new IllegalArgumentException("no candidate: " + id + " " + weight);
        }
    }

    static boolean isId(String id) {
        return !id.isBlank()
                && id.length() <= LONGEST
                && id.equals(id.strip())
                && id.codePoints().noneMatch(Character::isISOControl);
    }
}
