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
    private static final Pattern MASKED =
            Pattern.compile("(?<![0-9A-Za-z*●■□○◯#_?])[0-9xX*●■□○◯#_?]{15,22}+(?![0-9A-Za-z*●■□○◯#_?])");
    private static final Pattern ROUNDED = Pattern.compile("(?<![0-9.])[1-9]\\.\\d{2,16}+[eE]\\+?1[67](?!\\d)");
    private static final Pattern SHAPE = Pattern.compile(
            "(?:[1-9]|\\D)(?:\\d|\\D){5}(?:19|20|1\\D|2\\D|\\D9|\\D0|\\D\\D)..(?:0[1-9]|1[0-2]|[01]\\D|\\D\\d|\\D\\D)(?:[0-2]\\d|3[01]|[0-3]\\D|\\D\\d|\\D\\D).{4}");
    private static final int TOO_MANY = 14;

    @Override
    public void inspect(Subject subject, Findings found) {
        for (Words words : subject.words()) {
            String text = words.text();
            if (mayHoldMask(text)) {
                masked(words, subject, found);
            }
            if (text.indexOf("E+1") >= 0 || text.indexOf("e+1") >= 0 || text.indexOf("E1") >= 0) {
                rounded(words, subject, found);
            }
        }
    }

    private static boolean mayHoldMask(String text) {
        for (int i = 0; i < MASKS.length(); i++) {
            if (text.indexOf(MASKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
    }

    private static void masked(Words words, Subject subject, Findings found) {
        Matcher matcher = MASKED.matcher(words.text());
        while (matcher.find()) {
            String token = matcher.group();
            String body = token.substring(0, token.length() - 1);
            boolean isMasked = body.chars().anyMatch(c -> c < '0' || c > '9')
                    || MASKS.indexOf(token.charAt(token.length() - 1)) >= 0;
            int visible = Texts.digitsOf(token).length() + (Texts.isX(token.charAt(token.length() - 1)) ? 1 : 0);
            boolean fits = Surroundings.speaksOfId(words, matcher.start()) || datesFit(token, subject);
            if (isMasked && visible >= TOO_MANY && fits && !words.kind().isImpersonal()) {
                found.add("PD-IDPART", words, matcher.start(), matcher.end());
            }
        }
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
