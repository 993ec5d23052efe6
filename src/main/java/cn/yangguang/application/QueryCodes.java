package cn.yangguang.application;

import java.security.SecureRandom;
import java.util.Locale;

/** 查询码: eight signs that are not mistaken for each other when read out or copied by hand. */
final class QueryCodes {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCodes() {}

    static String fresh() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it was given out, however it was typed. */
    static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
