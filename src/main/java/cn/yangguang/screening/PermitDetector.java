package cn.yangguang.screening;

import cn.yangguang.identifier.Permit;
import cn.yangguang.identifier.Vehicle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passports and permits, cards of officers, plates and numbers of vehicles: signs that begin with a letter. */
final class PermitDetector implements Detector {

    private static final Pattern SPOKEN_OF = Pattern.compile("护照|通行证|回乡证|台胞证|证件|身份证|(?i:passport)");
    private static final Pattern MILITARY = Pattern.compile("[军兵士文职广外政空海装]{1,3}字第[A-Z0-9]{4,10}");
    private static final int LONGEST = 20;

    @Override
    public void inspect(Subject subject, Findings found) {
        for (Words words : subject.words()) {
            String text = words.text();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (Texts.isLetter(c) || isMacao(text, at, c)) {
                    at = token(words, at, found);
                } else if (c > 0x4E00 && Texts.at(text, at + 1) < 0x80 && Vehicle.PROVINCES.indexOf(c) >= 0) {
                    plate(words, at, found);
                }
            }
            if (text.contains("字第")) {
                Matcher card = MILITARY.matcher(text);
                while (card.find()) {
                    found.add("PD-OFFICER", words, card.start(), card.end());
                }
            }
        }
    }

    private static boolean isMacao(String text, int at, char c) {
        return (c == '1' || c == '5' || c == '7')
                && Texts.at(text, at + 7) == '('
                && Texts.at(text, at + 9) == ')'
                && !isSign(Texts.at(text, at - 1));
    }

    /** Where the token ends that begins here, less one. */
    private static int token(Words words, int start, Findings found) {
        String text = words.text();
        int end = start;
        while (end < text.length() && isSign(text.charAt(end))) {
            end++;
        }
        if (end - start <= LONGEST && end - start >= 7 && isFree(text, start - 1) && isFree(text, end)) {
            boolean closed = Texts.at(text, end) == '(' && Texts.at(text, end + 2) == ')';
            judge(words, start, closed ? end + 3 : end, found);
        }
        return Math.max(end - 1, start);
    }

    private static void judge(Words words, int start, int end, Findings found) {
        String value = words.text().substring(start, end);
        boolean spokenOf = words.kind() == ColumnKind.PASSPORT
                || SPOKEN_OF.matcher(Texts.before(words.text(), start, 16)).find();
        if (words.kind().isImpersonal() || Surroundings.isInUrl(words.text(), start)) {
            return;
        }
        if (isPermit(value, spokenOf, words, start)) {
            found.add("PD-PASSPORT", words, start, end);
        } else if (value.length() == 17
                && Vehicle.isVin(value)
                && hasDigits(value)
                && !Surroundings.isOtherVin(words, start)) {
            found.add("PD-VIN", words, start, end);
        }
    }

    private static boolean isPermit(String value, boolean spokenOf, Words words, int start) {
        if (Permit.HONG_KONG.matches(value) || Permit.MACAO.matches(value)) {
            return true;
        }
        boolean other = !spokenOf && Surroundings.isOtherNumber(words, start);
        if (Permit.TAIWAN.matches(value)
                || Permit.PASSPORT.matches(value)
                        && !value.matches("[A-Z](?:19|20)\\d\\d[01]\\d[0-3]\\d|D\\d+|[SP].*")) {
            return !other;
        }
        return spokenOf && (Permit.PASSPORT.matches(value) || Permit.BORDER.matches(value));
    }

    private static boolean hasDigits(String value) {
        return Texts.digitsOf(value).length() >= 5;
    }

    private static void plate(Words words, int start, Findings found) {
        StringBuilder value = new StringBuilder();
        int end = start;
        while (end < words.text().length() && value.length() < 9) {
            char c = words.text().charAt(end);
            boolean gap = value.length() == 2 && (c == '·' || c == ' ' || c == '-' || c == '•' || c == '.');
            if (!gap && !(end == start || isSign(c) || "挂学警港澳领".indexOf(c) >= 0)) {
                break;
            }
            if (!gap) {
                value.append(c);
            }
            end++;
        }
        boolean whole = Vehicle.isPlate(value.toString());
        if (whole
                && !words.kind().isImpersonal()
                && Vehicle.PROVINCES.indexOf(Texts.at(words.text(), start - 1)) < 0
                && !isIcp(words.text(), start, end)) {
            found.add("PD-PLATE", words, start, end);
        }
    }

    /** 粤B2-20090191 is a licence of telecommunications. */
    private static boolean isIcp(String text, int start, int end) {
        return Texts.at(text, end) == '-' || Texts.after(text, start, 12).contains("号线");
    }

    private static boolean isSign(char c) {
        return Texts.isDigit(c) || Texts.isLetter(c);
    }

    /** Not tied to a longer code. */
    private static boolean isFree(String text, int at) {
        char c = Texts.at(text, at);
        return !isSign(c) && c != '-' && c != '/' && c != '_' && c != '.' && c != '@' && c != '%' && c != '=';
    }
}
