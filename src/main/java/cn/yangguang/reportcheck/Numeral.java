package cn.yangguang.reportcheck;

import java.util.Optional;

/** Numbers in Chinese characters as reports write them: 一, 两, 十二, 二十, 一百零三, 三千五百, 一万二千. */
final class Numeral {
    static final String SIGNS = "零〇一二两三四五六七八九十百千万";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "十百千";

    private Numeral() {}

    /** Empty for what is no number: 万一, 百十. */
    static Optional<Integer> parse(String text) {
        int tens = text.indexOf('万');
        if (tens < 0) {
            return thousands(text);
        }
        var high = thousands(text.substring(0, tens));
        var low = tens + 1 == text.length() ? Optional.of(0) : thousands(text.substring(tens + 1));
        return high.flatMap(h -> low.map(l -> h * 10_000 + l)).filter(n -> n > 0);
    }

    private static Optional<Integer> thousands(String text) {
        int sum = 0;
        int digit = -1;
        int last = 10_000;
        for (int i = 0; i < text.length(); i++) {
            int place = PLACES.indexOf(text.charAt(i));
            int value = place < 0 ? digit(text.charAt(i)) : (int) Math.pow(10, place + 1);
            if (place < 0) {
                if (digit > 0 || value < 0) {
                    return Optional.empty();
                }
                digit = value;
            } else {
                boolean bare = digit < 0 && value == 10 && i == 0;
                if (value >= last || digit <= 0 && !bare) {
                    return Optional.empty();
                }
                sum += (bare ? 1 : digit) * value;
                last = value;
                digit = -1;
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(sum + Math.max(0, digit));
    }

    private static int digit(char sign) {
        char plain = sign == '两' ? '二' : sign == '〇' ? '零' : sign;
        return DIGITS.indexOf(plain);
    }
}
