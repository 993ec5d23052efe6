package cn.yangguang.villageaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a money sheet (逐项逐笔).
 *
 * @param line of the file or the form, from 1
 * @param kind code of {@link MoneyKind}, or empty
 * @param income cents; 0 when it is no income
 * @param expenditure cents; 0 when it is none
 * @param balance 余额 as written, or null when the sheet writes none
 */
public record Entry(
        int line,
        @Nullable LocalDate day,
        String voucher,
        String summary,
        String kind,
        long income,
        long expenditure,
        @Nullable Long balance,
        String handler,
        String witness,
        String approver) {

    /** What makes it the same payment written down twice: day, voucher, words and amount; a wage comes every month. */
    String mark() {
        return day + "/" + voucher.strip() + "/" + summary.strip() + "/" + (income - expenditure);
    }
}
