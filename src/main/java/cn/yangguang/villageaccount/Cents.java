package cn.yangguang.villageaccount;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money in whole cents (分), read as offices write them and written as they read them. Nothing is ever rounded. */
public final class Cents {

    /** More than any village has: ten billion yuan. */
    static final long MOST = 1_000_000_000_000L;

    private static final Pattern DIGITS =
            Pattern.compile("([+-]?)((?:[0-9]{1,3}(?:,[0-9]{3})+)|[0-9]{1,14})(?:\\.([0-9]{1,6}))?");

    private Cents() {}

    /**
     * Reads {@code 1,234.50}, {@code ￥１２３４．５}, {@code (1234.50)} for a negative one, {@code 1.2万元}, {@code 壹仟贰佰元整}.
     *
     * @return empty when it is none of these, has parts of a cent, or is larger than ten billion yuan
     */
    public static OptionalLong parse(String written) {
        String plain = plain(written);
        boolean negative = plain.length() > 2 && plain.startsWith("(") && plain.endsWith(")");
        if (negative) {
            plain = plain.substring(1, plain.length() - 1);
        }
        OptionalLong read = digits(plain);
        if (read.isEmpty()) {
            read = ChineseAmount.parse(plain);
        }
        if (read.isEmpty() || Math.abs(read.getAsLong()) > MOST) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(negative ? -read.getAsLong() : read.getAsLong());
    }

    /** With separators: {@code -1,234.50}. */
    public static String show(long cents) {
        long whole = Math.abs(cents) / 100;
        return (cents < 0 ? "-" : "") + String.format(Locale.ROOT, "%,d.%02d", whole, Math.abs(cents) % 100);
    }

    /** Without separators, as programs read it: {@code -1234.50}. */
    public static String bare(long cents) {
        return show(cents).replace(",", "");
    }

    /** What is typed on Chinese keyboards, as plain signs. */
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u00a0]+", "")
                .replaceAll("^(?:人民币|RMB|CNY)", "")
                .replaceFirst("[¥￥]", "")
                .replaceFirst("^[−–—]", "-")
                .replace('，', ',');
    }

    private static OptionalLong digits(String plain) {
        long times = plain.endsWith("万元") || plain.endsWith("万") ? 10_000 : 1;
        Matcher parts = DIGITS.matcher(plain.replaceFirst("万?元?(?:整)?$", ""));
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        String places = parts.group(3) == null ? "" : parts.group(3);
        // Six places at most, so that also 1.234567万元 is exact; what is left over must be no part of a cent.
        long millionths = Long.parseLong(parts.group(2).replace(",", ""));
        if (millionths > MOST) {
            return OptionalLong.empty();
        }
        millionths = millionths * 1_000_000 + Long.parseLong((places + "000000").substring(0, 6));
        if (times > 1 && millionths > Long.MAX_VALUE / times || millionths * times % 10_000 != 0) {
            return OptionalLong.empty();
        }
        long cents = millionths * times / 10_000;
        return OptionalLong.of(parts.group(1).equals("-") ? -cents : cents);
    }
}
