package cn.yangguang.appraisal;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes for paper: ten signs of thirty, so that nobody finds one by trying. */
final class PaperCode {

    /** Without signs that are mistaken for each other in handwriting. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {}

    /** Such as {@code 7KQ2M-X4HPD}. */
    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it is compared, however it was typed. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
