package cn.yangguang.language;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 文号 and 索引号 in one form, however the year is bracketed and whatever stands between: 国办发〔2020〕12号, 国办发[2020]12 号
 * and 國辦發（2020）第12號 are the same. All texts are folded ones ({@link Writing#fold}).
 */
public final class Numbers {

    /** An agency's word, a year in brackets or bare, a number, 号. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "[\\p{IsHan}]{1,14}\\s*(?:[〔\\[(【{〈<﹝]\\s*(?:19|20)\\d\\d\\s*年?\\s*[〕\\])】}〉>﹞]\\s*第?\\s*\\d{1,5}\\s*号?|(?:19|20)\\d\\d\\s*年?\\s*第?\\s*\\d{1,5}\\s*号)");

    /** Digits and letters with signs between, at least one digit on either side. */
    private static final Pattern INDEX = Pattern.compile("[a-z0-9]{2,}(?:[/\\-_.][a-z0-9]+)+");

    private static final int SHORTEST_INDEX = 6;

    private Numbers() {}

    /** The one form of a number: its letters and digits, without 第 and 号. */
    public static String canonical(String number) {
        StringBuilder canonical = new StringBuilder();
        number.chars()
                .filter(Character::isLetterOrDigit)
                .filter(sign -> sign != '第' && sign != '号')
                .forEach(sign -> canonical.append((char) sign));
        return canonical.toString().replaceFirst("((?:19|20)\\d\\d)年", "$1");
    }

    /** What stands in a text like a 文号, as it stands there. */
    public static Set<String> documentNumbers(String text) {
        return found(DOCUMENT, text, 0);
    }

    /** What stands in a text like a 索引号, as it stands there. */
    public static Set<String> indexNumbers(String text) {
        return found(INDEX, text, SHORTEST_INDEX);
    }

    private static Set<String> found(Pattern pattern, String text, int shortest) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            if (matcher.group().length() >= shortest && matcher.group().chars().anyMatch(Character::isDigit)) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    /** The end of a number without the agency's name before it: the last signs of the agency's word stay. */
    public static Set<String> tails(String canonical) {
        Set<String> tails = new LinkedHashSet<>();
        int digits = 0;
        while (digits < canonical.length() && Writing.han(canonical.charAt(digits))) {
            digits++;
        }
        for (int from = 0; from <= digits - 2; from++) {
            tails.add(canonical.substring(from));
        }
        return tails;
    }
}
