package cn.yangguang.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the records say of an organ.
 *
 * @param figure empty where there is nothing to measure
 * @param evidence path of the page where it can be looked at
 */
public record Measured(Optional<BigDecimal> figure, String evidence) {

    private static final int PER_CENT_DECIMALS = 1;

    static Measured count(long count, String evidence) {
        return new Measured(Optional.of(BigDecimal.valueOf(count)), evidence);
    }

    /** The share in per cent; empty when there is nothing. */
    static Measured share(long part, long whole, String evidence) {
        return new Measured(
                whole == 0
                        ? Optional.empty()
                        : Optional.of(BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), PER_CENT_DECIMALS, java.math.RoundingMode.HALF_UP)),
                evidence);
    }
}
