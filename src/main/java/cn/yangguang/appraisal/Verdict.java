package cn.yangguang.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How many thought what. 满意率 is the share of 满意 and 基本满意 (a convention of the software; the law has none). */
public record Verdict(long satisfied, long fair, long unsatisfied) {

    public static final Verdict NONE = new Verdict(0, 0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public long voices() {
        return satisfied + fair + unsatisfied;
    }

    /** 满意率 in per cent with one decimal; empty when nobody spoke. */
    public Optional<BigDecimal> rate() {
        return voices() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(satisfied + fair)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(voices()), 1, RoundingMode.HALF_UP));
    }

    public Verdict and(Verdict other) {
        return new Verdict(satisfied + other.satisfied, fair + other.fair, unsatisfied + other.unsatisfied);
    }

    public long of(Satisfaction one) {
        return switch (one) {
            case SATISFIED -> satisfied;
            case FAIR -> fair;
            case UNSATISFIED -> unsatisfied;
        };
    }
}
