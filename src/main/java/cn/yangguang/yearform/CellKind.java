package cn.yangguang.yearform;

import java.math.BigDecimal;

/** What may stand in a cell. */
public enum CellKind {
    /** A whole number, 0 or more. */
    COUNT("计数"),
    /** A whole number that may be negative: 本年增/减 of the form of 2019. */
    CHANGE("增减"),
    /** An amount of money in 万元, 0 or more, with decimals. */
    AMOUNT("金额");

    private final String title;

    CellKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean allows(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return switch (this) {
            case COUNT -> whole && value.signum() >= 0;
            case CHANGE -> whole;
            case AMOUNT -> value.signum() >= 0;
        };
    }
}
