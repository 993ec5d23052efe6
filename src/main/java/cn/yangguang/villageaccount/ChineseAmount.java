package cn.yangguang.villageaccount;

import java.util.OptionalLong;

/** Amounts in Chinese numerals, in the plain and in the financial writing: 一千二百元, 壹仟贰佰叁拾肆元伍角陆分, 一二三四点五. */
final class ChineseAmount {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FINANCIAL = "〇壹贰叁肆伍陆柒捌玖";
    private static final long NONE = -1;

    private ChineseAmount() {}

    /** @return cents; empty when it is no such number */
    static OptionalLong parse(String written) {
        String text = written.replaceFirst("[整正]$", "").replace('圆', '元').replace('块', '元');
        if (text.isEmpty() || text.startsWith("元")) {
            return OptionalLong.empty();
        }
        int yuan = text.indexOf('元');
        String whole = yuan < 0 ? text : text.substring(0, yuan);
        String small = yuan < 0 ? "" : text.substring(yuan + 1);
        if (yuan < 0 && text.matches(".*[角分]")) {
            whole = "零";
            small = text;
        }
        int point = whole.indexOf('点');
        long cents = point < 0 ? coins(small) : small.isEmpty() ? places(whole.substring(point + 1)) : NONE;
        long number = number(point < 0 ? whole : whole.substring(0, point));
        return cents == NONE || number == NONE || number > Cents.MOST
                ? OptionalLong.empty()
                : OptionalLong.of(number * 100 + cents);
    }

    /** 五角六分, 零六分, 五角; nothing is no coins. */
    private static long coins(String small) {
        if (!small.matches("[零〇]?(?:[^零〇]角)?[零〇]?(?:[^零〇]分)?")) {
            return NONE;
        }
        long cents = 0;
        for (int i = 0; i < small.length() - 1; i++) {
            long digit = digit(small.charAt(i));
            if (digit > 0) {
                cents += digit * (small.charAt(i + 1) == '角' ? 10 : 1);
            } else if (digit == NONE && "角分".indexOf(small.charAt(i)) < 0) {
                return NONE;
            }
        }
        return cents;
    }

    private static long places(String digits) {
        if (digits.isEmpty() || digits.length() > 2) {
            return NONE;
        }
        long tens = digit(digits.charAt(0));
        long ones = digits.length() == 1 ? 0 : digit(digits.charAt(1));
        return tens == NONE || ones == NONE ? NONE : tens * 10 + ones;
    }

    private static long number(String whole) {
        if (whole.isEmpty() || whole.length() > 24) {
            return NONE;
        }
        long done = 0;
        long section = 0;
        long digit = NONE;
        boolean units = whole.matches(".*[十拾百佰千仟万萬亿].*");
        for (char sign : whole.toCharArray()) {
            long unit = unit(sign);
            long value = digit(sign);
            if (value != NONE) {
                digit = units || digit == NONE ? value : digit * 10 + value;
            } else if (unit == NONE) {
                return NONE;
            } else if (unit >= 10_000) {
                done = (done + section + Math.max(digit, 0)) * unit;
                section = 0;
                digit = NONE;
            } else {
                section += (digit == NONE || digit == 0 ? 1 : digit) * unit;
                digit = NONE;
            }
        }
        return done + section + Math.max(digit, 0);
    }

    private static long digit(char sign) {
        int at = Math.max(DIGITS.indexOf(sign), FINANCIAL.indexOf(sign));
        return at >= 0 ? at : sign == '两' ? 2 : NONE;
    }

    private static long unit(char sign) {
        return switch (sign) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万', '萬' -> 10_000;
            case '亿' -> 100_000_000;
            default -> NONE;
        };
    }
}
