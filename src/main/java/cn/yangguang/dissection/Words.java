package cn.yangguang.dissection;

import java.util.regex.Pattern;

/** How words are handed on: as written, without control characters and blanks at the ends. */
final class Words {

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]{5,}");
    private static final int LONGEST_NAME = 40;

    private Words() {}

    /** Tabs and line ends stay, other control characters go. */
    static String clean(CharSequence text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\u000b' || c == '\u2028' || c == '\u2029') {
                clean.append('\n');
            } else if (c == '\t' || c == '\n' || !Character.isISOControl(c) && c != '\ufeff') {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    /** A name that a person gave, fit to stand in a place: short, long numbers left out, for a place never holds them. */
    static String name(String given) {
        String name = DIGITS.matcher(clean(given).replace('\n', ' ')).replaceAll("…");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
