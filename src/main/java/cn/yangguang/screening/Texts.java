package cn.yangguang.screening;

/** Small looks at characters, faster and safer than patterns on long texts. */
final class Texts {

    private Texts() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** A sign that stands for X at the end of an identity number: also the multiplication sign and Greek and Cyrillic letters. */
    static boolean isX(char c) {
        return c == 'X' || c == 'x' || c == '×' || c == 'Х' || c == 'х' || c == 'Χ' || c == 'χ';
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }

    /** The signs that texts of today are written with. */
    static boolean isCommonHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** The last Latin letter among at most so many characters before this place, 0 when there is none. */
    static char lastLetter(String text, int at, int length) {
        for (int i = at - 1; i >= 0 && at - i <= length; i--) {
            if (isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** The character at this place, 0 beyond the ends. */
    static char at(String text, int index) {
        return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }

    /** At most so many characters before this place. */
    static String before(String text, int at, int length) {
        return text.substring(Math.max(0, at - length), at);
    }

    /** At most so many characters from this place on. */
    static String after(String text, int at, int length) {
        return text.substring(Math.min(at, text.length()), Math.min(text.length(), at + length));
    }

    /** Where the run of digits that begins here ends. */
    static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The next digit from here on, or the length of the text. */
    static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The next sign from here on that ends an address to a door, or the length of the text. */
    static int nextDoor(String text, int from) {
        int at = from;
        while (at < text.length() && !isDoor(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDoor(char c) {
        return c == '号' || c == '室' || c == '户';
    }

    static String digitsOf(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
