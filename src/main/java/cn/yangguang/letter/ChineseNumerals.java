package cn.yangguang.letter;

import java.util.Optional;
import java.util.stream.IntStream;

/** 一 to 九十九, as headings count. */
public final class ChineseNumerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /** The numeral of 1 to 99: 10 is 十, 21 is 二十一. */
    public static String of(int number) {
        if (number < 1 || number > 99) throw new IllegalArgumentException("headings count from 1 to 99: " + number);
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    /** Reads a numeral back; empty for anything {@link #of} does not write. */
    public static Optional<Integer> parse(String text) {
        return IntStream.rangeClosed(1, 99)
                .boxed()
                .filter(n -> of(n).equals(text))
                .findFirst();
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
