package cn.yangguang.disclosure;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 所属期间: what time an item tells about, such as the quarter of a village's accounts (村务、财务公开: month, quarter or
 * year). Both days belong to it.
 */
public record CoveredPeriod(LocalDate from, LocalDate to) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;
    private static final int NO_YEAR = -1;
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");
    private static final String YEAR = "([0-9]{4})年?";
    private static final Pattern WHOLE_YEAR = Pattern.compile("([0-9]{4})(?:年度?)?");
    private static final Pattern HALF = Pattern.compile(YEAR + "(上|下)半年");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "(?:第?([一二三四1-4])季度?|Q([1-4]))");
    private static final Pattern MONTH = Pattern.compile("(?:([0-9]{4})[年.-])?([0-9]{1,2})(?:月份?)?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[年.-]([0-9]{1,2})[月.-]([0-9]{1,2})日?");
    private static final Pattern BETWEEN = Pattern.compile("至|到|—+|–|~|-(?=[0-9]{4}[年.-])");

    public CoveredPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** How a period is told: the key of its words and what stands in them. */
    public record Wording(String key, List<String> arguments) {}

    /**
     * Reads what offices write: 2016年第三季度, 2016年3月, 2016年度, 2016年上半年, 2016年1月至4月, 2016-01-05至2016-02-03.
     *
     * @return empty when it is none of these
     */
    public static Optional<CoveredPeriod> parse(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        try {
            CoveredPeriod one = one(plain, NO_YEAR);
            CoveredPeriod found = one == null ? between(BETWEEN.split(plain, 2)) : one;
            return Optional.ofNullable(found).filter(CoveredPeriod::sensible);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable CoveredPeriod between(String[] ends) {
        if (ends.length < 2) {
            return null;
        }
        CoveredPeriod first = one(ends[0], NO_YEAR);
        CoveredPeriod last = first == null ? null : one(ends[1], first.from.getYear());
        return first == null || last == null ? null : new CoveredPeriod(first.from, last.to);
    }

    private static @Nullable CoveredPeriod one(String text, int yearBefore) {
        Matcher year = WHOLE_YEAR.matcher(text);
        Matcher half = HALF.matcher(text);
        Matcher quarter = QUARTER.matcher(text);
        Matcher month = MONTH.matcher(text);
        Matcher day = DAY.matcher(text);
        if (year.matches()) {
            return months(number(year.group(1)), 1, 12);
        }
        if (half.matches()) {
            return months(number(half.group(1)), half.group(2).equals("上") ? 1 : 7, 6);
        }
        if (quarter.matches()) {
            return months(number(quarter.group(1)), 3 * quarter(quarter) - 2, 3);
        }
        if (month.matches() && (month.group(1) != null || yearBefore != NO_YEAR)) {
            return months(month.group(1) == null ? yearBefore : number(month.group(1)), number(month.group(2)), 1);
        }
        if (day.matches()) {
            LocalDate on = LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)));
            return new CoveredPeriod(on, on);
        }
        return null;
    }

    private static int quarter(Matcher matcher) {
        String digit = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        int chinese = QUARTERS.indexOf(digit);
        return chinese < 0 ? number(digit) : chinese + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static CoveredPeriod months(int year, int first, int howMany) {
        YearMonth month = YearMonth.of(year, first);
        return new CoveredPeriod(month.atDay(1), month.plusMonths(howMany - 1L).atEndOfMonth());
    }

    private boolean sensible() {
        return from.getYear() >= FIRST_YEAR && to.getYear() <= LAST_YEAR;
    }

    /** As it is written in Chinese; {@link #parse} reads it back. */
    @Override
    public String toString() {
        int year = from.getYear();
        return switch (shape()) {
            case "year" -> year + "年度";
            case "half1" -> year + "年上半年";
            case "half2" -> year + "年下半年";
            case "quarter1", "quarter2", "quarter3", "quarter4" ->
                year + "年第" + QUARTERS.get((from.getMonthValue() - 1) / 3) + "季度";
            case "month" -> year + "年" + from.getMonthValue() + "月";
            case "day" -> from.toString();
            default -> from + "至" + to;
        };
    }

    /** For pages in any language: {@code disclosure.period.…}. */
    public Wording wording() {
        String shape = shape();
        List<String> arguments = switch (shape) {
            case "month" -> List.of("" + from.getYear(), "" + from.getMonthValue());
            case "day" -> List.of(from.toString());
            case "range" -> List.of(from.toString(), to.toString());
            default -> List.of("" + from.getYear());
        };
        return new Wording("disclosure.period." + shape, arguments);
    }

    private String shape() {
        int year = from.getYear();
        int month = from.getMonthValue();
        if (equals(months(year, 1, 12))) {
            return "year";
        }
        if (month % 6 == 1 && equals(months(year, month, 6))) {
            return month == 1 ? "half1" : "half2";
        }
        if (month % 3 == 1 && equals(months(year, month, 3))) {
            return "quarter" + (month + 2) / 3;
        }
        if (equals(months(year, month, 1))) {
            return "month";
        }
        return from.equals(to) ? "day" : "range";
    }
}
