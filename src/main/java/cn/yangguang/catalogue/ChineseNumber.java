package cn.yangguang.catalogue;

import java.util.regex.Pattern;

/** Turns Chinese numbers up to 九十九 into digits: 二十个工作日 becomes 20个工作日. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern NUMBER = Pattern.compile("[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九](?=个|日|天|周|星期|月|小时)");

    private ChineseNumber() {}

    static String toDigits(String text) {
        return NUMBER.matcher(text).replaceAll(found -> String.valueOf(value(found.group())));
    }

    private static int value(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return digit(number.charAt(0));
        }
        int tens = ten == 0 ? 1 : digit(number.charAt(0));
        int ones = ten + 1 == number.length() ? 0 : digit(number.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
