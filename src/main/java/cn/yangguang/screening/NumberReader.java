package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what could be one number from a digit on: the run of digits alone, then with the runs after it, parted by a space, a
 * dash or a point, up to 24 digits in all. Looks at each digit a bounded number of times.
 */
final class NumberReader {

    private static final int LONGEST = 24;
    private static final int WIDEST_GAP = 3;
    private static final String GAPS = " -‐–—－−·._\t\n\r";

    private NumberReader() {}

    /** The readings from this digit, which has none before it, the shortest first. */
    static List<Number> from(String text, int start) {
        int only = Texts.endOfDigits(text, start);
        if (only - start != 17 && GAPS.indexOf(Texts.at(text, only)) < 0) {
            return List.of(new Number(start, only, text.substring(start, only), List.of(only - start)));
        }
        List<Number> readings = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        StringBuilder digits = new StringBuilder(LONGEST);
        int at = start;
        while (at >= 0) {
            int end = Texts.endOfDigits(text, at);
            if (!groups.isEmpty() && digits.length() + end - at > LONGEST) {
                break;
            }
            digits.append(text, at, end);
            groups.add(end - at);
            int x = endOfX(text, end, digits.length());
            readings.add(
                    new Number(start, Math.max(end, x), x < 0 ? digits.toString() : digits + "X", List.copyOf(groups)));
            at = nextGroup(text, end);
        }
        return readings;
    }

    /** Where the X ends that makes 17 digits 18 characters; −1 when there is none. */
    private static int endOfX(String text, int end, int digits) {
        int x = Texts.isX(Texts.at(text, end)) ? end : endOfGap(text, end);
        return digits == 17 && Texts.isX(Texts.at(text, x)) && !isWord(Texts.at(text, x + 1)) ? x + 1 : -1;
    }

    private static boolean isWord(char c) {
        return Texts.isDigit(c) || Texts.isLetter(c);
    }

    private static int nextGroup(String text, int end) {
        int next = endOfGap(text, end);
        return next > end && Texts.isDigit(Texts.at(text, next)) ? next : -1;
    }

    private static int endOfGap(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < WIDEST_GAP && GAPS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
