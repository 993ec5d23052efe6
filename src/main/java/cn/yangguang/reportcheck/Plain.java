package cn.yangguang.reportcheck;

import java.util.regex.Pattern;

/** Text in one manner of writing: half-width digits and letters, Chinese punctuation, no thousands marks, no spaces inside sentences. */
final class Plain {

    /** １２，３４５: a thousands mark only where the digits are full-width too, else 、 and ， part numbers. */
    private static final Pattern WIDE_THOUSANDS = Pattern.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern LOOSE = Pattern.compile(
            "(?<![\\x21-\\x7e])[\\s\\u00a0\\u3000\\u200b\\ufeff]+|[\\s\\u00a0\\u3000\\u200b\\ufeff]+(?![\\x21-\\x7e])");
    private static final String HALF = "(),;:?!";
    private static final String CHINESE = "（），；：？！";

    private Plain() {}

    static String of(String text) {
        String narrow = narrow(WIDE_THOUSANDS.matcher(text).replaceAll(""));
        String counted = THOUSANDS.matcher(narrow).replaceAll("");
        return LOOSE.matcher(punctuated(counted)).replaceAll("").replaceAll("(?<=\\d)\\s+(?=[%年月日])", "");
    }

    /** For comparing labels: only letters, digits and ideographs remain. */
    static String bare(String text) {
        return narrow(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static String narrow(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '０' && c <= '９'
                    || c >= 'Ａ' && c <= 'Ｚ'
                    || c >= 'ａ' && c <= 'ｚ'
                    || c == '％'
                    || c == '．'
                    || c == '－';
            plain.append(wide ? (char) (c - 0xFEE0) : c);
        }
        return plain.toString();
    }

    /** Half-width marks become Chinese ones where they stand beside Chinese, not in 10:30 or an address. */
    private static String punctuated(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = HALF.indexOf(text.charAt(i));
            boolean bracket = at == 0 || at == 1;
            if (at >= 0 && (bracket || chinese(text, i - 1) || chinese(text, i + 1))) {
                plain.setCharAt(i, CHINESE.charAt(at));
            }
        }
        return plain.toString();
    }

    private static boolean chinese(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) > 0x2E7F;
    }
}
