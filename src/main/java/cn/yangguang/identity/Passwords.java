package cn.yangguang.identity;

import java.security.SecureRandom;

/** Random passwords for a first sign-in, made to be read aloud and typed: no 0 O 1 l I and the like. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String UPPER = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String LOWER = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;

    private Passwords() {}

    /** Four groups of four, such as {@code Kq7m-Xe3w-Rb9t-Hc4z}: 68 bits, and within {@link PasswordRules}. */
    static String random() {
        var text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            text.append(group == 0 ? "" : "-").append(one(UPPER)).append(one(LOWER));
            text.append(one(DIGITS)).append(one(LOWER));
        }
        return text.toString();
    }

    private static char one(String alphabet) {
        return alphabet.charAt(RANDOM.nextInt(alphabet.length()));
    }
}
