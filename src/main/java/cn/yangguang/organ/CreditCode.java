package cn.yangguang.organ;

/**
 * The check character of the 统一社会信用代码 (GB 32100-2015): 18 characters of an alphabet of 31 (digits and capitals without
 * I, O, S, V, Z); the last makes the weighted sum of all, with weights 3^i modulo 31, divisible by 31.
 */
public final class CreditCode {

    /** Characters of a whole code. */
    public static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    /** Whether the code is whole and its check character right. Small letters are wrong. */
    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && checkCharacter(code.substring(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /**
     * The 18th character for the first 17.
     *
     * @throws IllegalArgumentException when these are not 17 characters of the alphabet
     */
    public static char checkCharacter(String first17) {
        if (first17.length() != LENGTH - 1) {
            throw new IllegalArgumentException("17 characters are needed, not " + first17.length());
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            int value = ALPHABET.indexOf(first17.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not in the alphabet: " + first17.charAt(i));
            }
            sum += value * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
