package cn.yangguang.catalogue;

import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an organ's index numbers look: fixed characters and the tokens {@code {orgCode}}, {@code {yyyy}}, {@code {yyyyMM}} and, once
 * and at the end, {@code {seq:00000}} with as many zeros as the serial number has digits at least.
 */
final class IndexPattern {

    private static final int LONGEST = 60;
    private static final Pattern TOKEN = Pattern.compile("\\{(orgCode|yyyy|yyyyMM|seq:(0{1,9}))}");
    private static final Pattern WHOLE =
            Pattern.compile("(?:[0-9A-Za-z\\p{IsHan}/_.()〔〕（）-]|\\{orgCode}|\\{yyyy}|\\{yyyyMM})*\\{seq:(0{1,9})}");

    /** What an organ uses that chose nothing else. Stands below the patterns it is checked with. */
    static final IndexPattern STANDARD = new IndexPattern("{orgCode}/{yyyy}-{seq:00000}");

    private final String text;
    private final int digits;

    private IndexPattern(String text) {
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a pattern of index numbers: " + text);
        }
        this.text = text;
        this.digits = matcher.group(1).length();
    }

    /** @throws IllegalArgumentException when {@link #problems} names one */
    static IndexPattern of(String text) {
        return new IndexPattern(text);
    }

    static List<FieldProblem> problems(String text) {
        if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) {
            return List.of(FieldProblem.of("pattern", "catalogue.problem.pattern", LONGEST));
        }
        boolean dated = text.contains("{yyyy}") || text.contains("{yyyyMM}");
        return dated ? List.of() : List.of(FieldProblem.of("pattern", "catalogue.problem.pattern-year"));
    }

    String text() {
        return text;
    }

    /** The series that numbers of this organ and date are counted in: everything but the serial number, then {@code #}. */
    String series(String orgCode, LocalDate date) {
        return head(orgCode, date) + "#";
    }

    String number(String orgCode, LocalDate date, int seq) {
        return head(orgCode, date) + String.format(Locale.ROOT, "%0" + digits + "d", seq);
    }

    /** Where a number stands in this pattern: its series and serial number; empty when it does not follow the pattern. */
    Optional<Place> place(String orgCode, String number) {
        int at = number.length();
        while (at > 0 && number.charAt(at - 1) >= '0' && number.charAt(at - 1) <= '9') {
            at--;
        }
        for (int cut = Math.max(at, number.length() - 9); cut <= number.length() - digits; cut++) {
            boolean padded = number.length() - cut == digits || number.charAt(cut) != '0';
            if (padded && headPattern(orgCode).matcher(number.substring(0, cut)).matches()) {
                return Optional.of(new Place(number.substring(0, cut) + "#", Integer.parseInt(number.substring(cut))));
            }
        }
        return Optional.empty();
    }

    /** A series and a serial number in it. */
    record Place(String series, int seq) {}

    private String head(String orgCode, LocalDate date) {
        String year = String.format(Locale.ROOT, "%04d", date.getYear());
        return replaced(orgCode, year, year + String.format(Locale.ROOT, "%02d", date.getMonthValue()), false);
    }

    private Pattern headPattern(String orgCode) {
        return Pattern.compile(replaced(Pattern.quote(orgCode), "[0-9]{4}", "[0-9]{4}(0[1-9]|1[0-2])", true));
    }

    private String replaced(String orgCode, String year, String month, boolean quoted) {
        var head = new StringBuilder();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (matcher.find()) {
            String between = text.substring(at, matcher.start());
            head.append(quoted && !between.isEmpty() ? Pattern.quote(between) : between);
            head.append(
                    switch (matcher.group(1)) {
                        case "orgCode" -> orgCode;
                        case "yyyy" -> year;
                        case "yyyyMM" -> month;
                        default -> "";
                    });
            at = matcher.end();
        }
        return head.toString();
    }
}
