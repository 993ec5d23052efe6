package cn.yangguang.villageaccount;

import java.util.List;

/**
 * Something about a sheet that does not add up or is wanting.
 *
 * @param code its words are the message {@code villageaccount.finding.CODE} with {@code facts} as arguments
 * @param blocks whether the sheet cannot be sent on with it
 * @param line of the sheet; 0 when it concerns the whole
 */
public record Finding(Code code, boolean blocks, int line, List<String> facts) {

    /** What was found. */
    public enum Code {
        /** 余额 of a line is not what comes out: written, computed. */
        BALANCE_LINE,
        /** 合计 of income: written, computed. */
        TOTAL_INCOME,
        /** 合计 of expenditure: written, computed. */
        TOTAL_EXPENDITURE,
        /** 期末余额: written, computed. */
        CLOSING,
        /** 期初 is not the former 期末: opening, former closing, former period. */
        OPENING,
        /** Months without a sheet before this one: period of the last sheet. */
        GAP,
        VOUCHER_TWICE,
        VOUCHER_ELSEWHERE,
        DAY_OUTSIDE,
        NO_DAY,
        NO_AMOUNT,
        BOTH_AMOUNTS,
        NEGATIVE,
        FIELD_MISSING,
        KIND_MISSING,
        KIND_WRONG_SIDE,
        OVERDRAWN,
        EMPTY,
        /** 专项公开: field, what stands there. */
        NOT_MONEY,
        /** 专项公开: column, its sum, head, what it says. */
        SUM_DIFFERS,
        /** 专项公开: what is more, what it may be at most, both amounts. */
        MORE_THAN,
        /** 专项公开: a row whose difference is not what it says. */
        ROW_DIFFERS,
        /** 专项公开: told, no mistake. */
        DIFFERENCE
    }

    public Finding {
        facts = List.copyOf(facts);
    }

    static Finding block(Code code, int line, String... facts) {
        return new Finding(code, true, line, List.of(facts));
    }

    static Finding tell(Code code, int line, String... facts) {
        return new Finding(code, false, line, List.of(facts));
    }

    /** Whether it is about the sums: then a published sheet is wrong in the eyes of everybody. */
    public boolean money() {
        return switch (code) {
            case BALANCE_LINE, TOTAL_INCOME, TOTAL_EXPENDITURE, CLOSING, OPENING, SUM_DIFFERS, MORE_THAN, ROW_DIFFERS ->
                true;
            default -> false;
        };
    }

    public String key() {
        return "villageaccount.finding." + code;
    }
}
