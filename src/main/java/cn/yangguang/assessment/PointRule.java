package cn.yangguang.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a figure becomes points. */
sealed interface PointRule {

    int DECIMALS = 2;
    Pattern LINEAR = Pattern.compile("按比例 (\\d{1,3})-(\\d{1,3})");
    Pattern DEDUCT = Pattern.compile("每项扣 (\\d{1,2}(?:\\.\\d)?)");
    Pattern REACH = Pattern.compile("达到 (\\d{1,4})");

    /** None at {@code zero} and below, all at {@code full} and above, in between in proportion. */
    record Linear(BigDecimal zero, BigDecimal full) implements PointRule {}

    /** So much less for each, never below none. */
    record Deduct(BigDecimal each) implements PointRule {}

    /** All from so many on, in proportion below. */
    record Reach(BigDecimal goal) implements PointRule {}

    /** As it is written in tables, such as {@code 按比例 60-100}, {@code 每项扣 1}, {@code 达到 2}. */
    static Optional<PointRule> of(String text) {
        Matcher linear = LINEAR.matcher(text);
        if (linear.matches()) {
            var rule = new Linear(new BigDecimal(linear.group(1)), new BigDecimal(linear.group(2)));
            return rule.zero.compareTo(rule.full) < 0 ? Optional.of(rule) : Optional.empty();
        }
        Matcher deduct = DEDUCT.matcher(text);
        if (deduct.matches()) {
            return Optional.of(new Deduct(new BigDecimal(deduct.group(1))));
        }
        Matcher reach = REACH.matcher(text);
        return reach.matches() && !reach.group(1).matches("0+")
                ? Optional.of(new Reach(new BigDecimal(reach.group(1))))
                : Optional.empty();
    }

    /** Points with two decimals, between 0 and the maximum. */
    default BigDecimal points(BigDecimal figure, BigDecimal max) {
        BigDecimal points = switch (this) {
            case Linear(BigDecimal zero, BigDecimal full) ->
                max.multiply(figure.subtract(zero)).divide(full.subtract(zero), DECIMALS, RoundingMode.HALF_UP);
            case Deduct(BigDecimal each) -> max.subtract(each.multiply(figure));
            case Reach(BigDecimal goal) -> max.multiply(figure).divide(goal, DECIMALS, RoundingMode.HALF_UP);
        };
        return points.max(BigDecimal.ZERO).min(max).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
