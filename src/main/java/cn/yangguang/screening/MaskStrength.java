package cn.yangguang.screening;

import java.util.Collection;

/**
 * How many values a mask leaves to be guessed, also together with what else is published of the same person: other masks of the
 * same value, birth date or year, sex. The county is taken as known, since a list is of its county; of a card, the digits of
 * bank and branch. A lower bound, so that a strong mask may be refused and a weak one never passes.
 */
public final class MaskStrength {

    /** Fewer candidates than this are too few. */
    public static final long ENOUGH = 1_000;

    private static final int BANK_AND_BRANCH = 8;
    private static final int LONGEST_COUNTED = 15;
    /** Common signs of given names. */
    private static final int HAN_SIGNS = 1_000;
    /** Letters and digits of plates and permits. */
    private static final int SIGNS = 34;

    private MaskStrength() {}

    /**
     * The number of values that fit; {@link Long#MAX_VALUE} stands for more than can be counted.
     *
     * @param masked as it would be published, with * for each sign hidden
     * @param row whatever else is published of the same person
     */
    public static long candidates(String code, String masked, Collection<String> row) {
        String known = masked;
        for (String other : row) {
            known = united(known, Plain.of(other).text().strip());
        }
        if (code.equals("PD-BANK")) {
            return ofCard(known);
        }
        return code.startsWith("PD-ID") && known.length() == 18 ? IdCandidates.count(known, row) : product(known, 0);
    }

    /** What two masks of one value show together; the first when the other is none of it. */
    static String united(String mask, String other) {
        if (other.length() != mask.length() || other.equals(mask)) {
            return mask;
        }
        StringBuilder both = new StringBuilder(mask.length());
        for (int i = 0; i < mask.length(); i++) {
            char one = mask.charAt(i);
            char two = other.charAt(i);
            if (one != '*' && two != '*' && one != two) {
                return mask;
            }
            both.append(one == '*' ? two : one);
        }
        return both.toString();
    }

    private static long ofCard(String mask) {
        int assumed = mask.length() >= 16 ? BANK_AND_BRANCH : BANK_AND_BRANCH / 2;
        return mask.length() >= 16 ? product(mask, assumed) / 10 : product(mask, assumed);
    }

    /** @param assumed how many signs at the beginning are known anyway */
    private static long product(String mask, int assumed) {
        long product = 1;
        for (int i = assumed; i < mask.length() && i < assumed + LONGEST_COUNTED; i++) {
            if (mask.charAt(i) == '*') {
                product = Math.min(Long.MAX_VALUE / HAN_SIGNS, product * alphabet(mask));
            }
        }
        return product;
    }

    private static int alphabet(String mask) {
        if (mask.chars().allMatch(sign -> sign == '*' || sign >= '0' && sign <= '9')) {
            return 10;
        }
        return mask.chars().anyMatch(sign -> sign < 0x80 && Character.isLetterOrDigit(sign)) ? SIGNS : HAN_SIGNS;
    }
}
