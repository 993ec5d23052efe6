package cn.yangguang.screening;

import cn.yangguang.identifier.IdNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identity numbers whose mask hides too little, and those that a spreadsheet has rounded or shows as 4.40113E+17: the rest is
 * guessed, or stands in the file.
 */
final class MaskedIdDetector implements Detector {

    private static final String MASKS = "*●■□○◯#_？?✱＊";
    private static final String HIDING = "*●■□○◯#_?";
    private static final int SHORTEST = 15;
    private static final int LONGEST = 22;
    private static final Pattern ROUNDED = Pattern.compile("(?<![0-9.])[1-9]\\.\\d{2,16}+[eE]\\+?1[67](?!\\d)");
    private static final Pattern SHAPE = Pattern.compile(
            "(?:[1-9]|\\D)(?:\\d|\\D){5}(?:19|20|1\\D|2\\D|\\D9|\\D0|\\D\\D)..(?:0[1-9]|1[0-2]|[01]\\D|\\D\\d|\\D\\D)(?:[0-2]\\d|3[01]|[0-3]\\D|\\D\\d|\\D\\D).{4}");
    private static final int TOO_MANY = 14;

    @Override
    public void inspect(Subject subject, Findings found) {
        for (Words words : subject.words()) {
            String text = words.text();
            masked(words, subject, found);
            if (text.indexOf("E+1") >= 0 || text.indexOf("e+1") >= 0 || text.indexOf("E1") >= 0) {
                rounded(words, subject, found);
            }
        }
    }

    /** Each run of digits, letters and masks that is as long as an identity number and holds no letter but X. */
    private static void masked(Words words, Subject subject, Findings found) {
        String text = words.text();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            boolean letters = false;
            boolean hidden = false;
            while (at < text.length() && isOfRun(text.charAt(at))) {
                char c = text.charAt(at++);
                letters |= Texts.isLetter(c) && c != 'x' && c != 'X';
                hidden |= !Texts.isDigit(c);
            }
            if (hidden && !letters && at - start >= SHORTEST && at - start <= LONGEST) {
                masked(words, start, at, subject, found);
            }
            at = Math.max(at, start + 1);
        }
    }

    private static void masked(Words words, int start, int end, Subject subject, Findings found) {
        String token = words.text().substring(start, end);
        String body = token.substring(0, token.length() - 1);
        boolean isMasked =
                body.chars().anyMatch(c -> c < '0' || c > '9') || MASKS.indexOf(token.charAt(token.length() - 1)) >= 0;
        int visible = Texts.digitsOf(token).length() + (Texts.isX(token.charAt(token.length() - 1)) ? 1 : 0);
        if (isMasked
                && visible >= TOO_MANY
                && !words.kind().isImpersonal()
                && (Surroundings.speaksOfId(words, start) || datesFit(token, subject))) {
            found.add("PD-IDPART", words, start, end);
        }
    }

    private static boolean isOfRun(char c) {
        return Texts.isDigit(c) || Texts.isLetter(c) || c < 0x2600 && HIDING.indexOf(c) >= 0;
    }

    /** Whether the visible part has a region and a birth date where an identity number has them. */
    private static boolean datesFit(String token, Subject subject) {
        String start = token.substring(0, Math.min(14, token.length()));
        if (Texts.digitsOf(start).length() == 14) {
            return IdNumber.isRegion(start)
                    && IdNumber.date(start.substring(6), subject.today()).isPresent();
        }
        return token.length() == 18 && SHAPE.matcher(token).matches();
    }

    private static void rounded(Words words, Subject subject, Findings found) {
        Matcher matcher = ROUNDED.matcher(words.text());
        while (matcher.find()) {
            String digits = Texts.digitsOf(matcher.group()
                    .substring(
                            0,
                            matcher.group().toUpperCase(java.util.Locale.ROOT).indexOf('E')));
            boolean dated = digits.length() >= TOO_MANY
                    && IdNumber.date(digits.substring(6), subject.today()).isPresent();
            if (matcher.group().endsWith("17") && IdNumber.isRegion(digits) && (dated || digits.length() >= 5)) {
                found.add(dated ? "PD-IDPART" : "PD-IDLIKE", words, matcher.start(), matcher.end());
            }
        }
    }
}
