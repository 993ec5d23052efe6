package cn.yangguang.dissection;

import java.util.regex.Pattern;

/** A line as Tesseract gives it, and what is known of its mistakes. */
final class Recognized {

    private static final String CHINESE = "[\\p{IsHan}，。、：；（）《》“”]";
    private static final Pattern GAP = Pattern.compile("(?<=" + CHINESE + ") {1,3}(?=" + CHINESE + ")");
    /** The lines of a table, with what is taken for a quotation mark beside them, or a wide gap. */
    private static final Pattern COLUMN = Pattern.compile("\\s*[“”‘’\"']?\\s*[|｜]\\s*|\\s{4,}");
    /** The star between degree of secrecy and period is taken for a character. */
    private static final Pattern STAR =
            Pattern.compile("([绝机秘]\\s*密)\\s*[^\\s0-9级文件的\\t]\\s*([0-9lI\\]\\[|]{1,2})\\s*(?=年|个月|月|天|日)");

    /** A long number with a few letters that look like digits. */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])[0-9DOoQlIBZ]{11,19}[Xx]?(?![A-Za-z0-9])");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Recognized() {}

    static String mended(String line) {
        String marks = STAR.matcher(line.strip())
                .replaceAll(mark -> mark.group(1) + "★" + mark.group(2).replaceAll("[^0-9]", "1"));
        String columns = COLUMN.matcher(marks).replaceAll("\t");
        return NUMBER.matcher(GAP.matcher(columns).replaceAll(""))
                .replaceAll(number -> digits(number.group()))
                .strip();
    }

    /** Letters become digits only where an identity number with its right check digit or a mobile number comes out. */
    private static String digits(String read) {
        String digits = read.replaceAll("[DOoQ]", "0")
                .replaceAll("[lI]", "1")
                .replace('B', '8')
                .replace('Z', '2')
                .replace('x', 'X');
        return isIdentity(digits) || digits.matches("1[3-9][0-9]{9}") ? digits : read;
    }

    private static boolean isIdentity(String digits) {
        if (!digits.matches("[0-9]{17}[0-9X]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == digits.charAt(17);
    }
}
